"""MkDocs events -> lkjip_site.publish; no logic here."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

sys.path.insert(0, str(Path(__file__).parent.parent))

from lkjip_site.publish.penerbit import Penerbit
from lkjip_site.publish.pratinjau import tune_server

penerbit = Penerbit(Path(os.environ.get("LKJIP_DATA", "data")))


def on_startup(command: str, **_: Any) -> None:
    penerbit.start(command)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if galat := penerbit.build(Path(config.docs_dir), config.extra_css):
        raise PluginError(galat)
    config.site_name = penerbit.site.judul
    config.nav = penerbit.site.navigasi
    config.extra.update(penerbit.make_tambahan())
    config.mdx_configs.setdefault("toc", {})["slugify"] = penerbit.slugify
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    for path, isi in penerbit.contents():
        files.append(File.generated(config, path, content=isi))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    siap = penerbit.prepare_page(page.file.src_uri, markdown, config.site_url or "")
    teks, meta, page.edit_url = siap
    page.meta.update(meta)
    return teks


def on_page_content(html: str, page: Page, **_: Any) -> str:
    return penerbit.fill_tables(page.file.src_uri, html)


def on_post_page(output: str, page: Page, **_: Any) -> str:
    return penerbit.finish_page(page.file.src_uri, output)


def on_serve(server: Any, config: MkDocsConfig, **_: Any) -> Any:
    folder = [config.docs_dir, config.config_file_path, str(penerbit.folder)]
    return tune_server(server, folder, penerbit)
