"""
Serve a finished site the way GitHub Pages does.

Under a base path, without lists of files, with texts compressed, and with 404.html,
at status 404, for every address that is missing.
"""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any

COMPRESSED = {".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".xml"}
LEVEL = 6
"""
What most servers use: a higher level takes longer and saves little.
"""


class PagesHandler(SimpleHTTPRequestHandler):
    """
    Answer one request from the folder of a site.

    Args:
        base: The path under which the site lies; begins and ends with "/".
    """

    def __init__(self, *args: Any, base: str, **kwargs: Any) -> None:
        self.base = base
        super().__init__(*args, **kwargs)

    def translate_path(self, path: str) -> str:
        """
        Turn an address into a file; one outside the base path has none.
        """
        if not path.startswith(self.base):
            return str(Path(self.directory, "di-luar-situs"))
        return super().translate_path(path.removeprefix(self.base.rstrip("/")))

    def send_head(self) -> Any:
        """
        Begin an answer; a text is compressed for whoever can read it so.
        """
        path = Path(self.translate_path(self.path))
        if self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        if path.suffix in COMPRESSED and path.is_file():
            return BytesIO(self.start_text(path, HTTPStatus.OK))
        return super().send_head()

    def start_text(self, path: Path, code: int) -> bytes:
        """
        Begin the answer with a text; give what remains to be sent.
        """
        content = path.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", f"{self.guess_type(path)}; charset=utf-8")
        if "gzip" in self.headers.get("Accept-Encoding", ""):
            content = gzip.compress(content, LEVEL)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return content

    def end_headers(self) -> None:
        """
        End the head of an answer; the browser may keep it for ten minutes.
        """
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def list_directory(self, path: Any) -> None:
        """
        Answer a folder without index.html as missing, instead of listing it.
        """
        del path
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(
        self, code: int, message: str | None = None, explain: str | None = None
    ) -> None:
        """
        Answer with 404.html of the site where there is one.
        """
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = self.start_text(page, code)
        if self.command != "HEAD":
            self.wfile.write(content)

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """
        Send a file, also to a browser that closes the page before the end.
        """
        try:
            super().copyfile(source, outputfile)
        except ConnectionError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """
        Print nothing: the output belongs to the tests.
        """


@contextmanager
def serve_folder(folder: Path, base: str = "/") -> Iterator[str]:
    """
    Serve a folder on this machine, at a free port, while the block runs.

    Args:
        folder: The finished site.
        base: The path under which it shall lie, such as "/lkjip/".

    Yields:
        The address of the site, with a "/" at the end.
    """
    handler = partial(PagesHandler, directory=str(folder), base=base)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{base}"
        server.shutdown()
