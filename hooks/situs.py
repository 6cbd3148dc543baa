"""MkDocs events -> lkjip_site.publish; no logic here."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

sys.path.insert(0, str(Path(__file__).parent.parent))

from lkjip_site.publish.penerbit import Penerbit
from lkjip_site.publish.pratinjau import tune_server

penerbit = Penerbit.from_environment()
on_env = penerbit.tune_env


def on_startup(command: str, **_: Any) -> None:
    penerbit.start(command)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    if galat := penerbit.build(Path(config.docs_dir), config.extra_css):
        raise PluginError(galat)
    config.site_name, config.nav = penerbit.site.judul, penerbit.site.navigasi
    config.extra.update(penerbit.make_tambahan())
    config.markdown_extensions.append(penerbit.pola_markdown)
    config.mdx_configs.setdefault("toc", {})["slugify"] = penerbit.slugify
    return config


def on_files(files: Files, config: MkDocsConfig) -> None:
    for path, isi in penerbit.contents():
        files.append(File.generated(config, path, content=isi))


def on_page_markdown(markdown: str, page: Any, config: MkDocsConfig, **_: Any) -> str:
    return penerbit.prepare_page(page, markdown, config.site_url or "")


def on_page_content(html: str, page: Any, **_: Any) -> str:
    return penerbit.fill_tables(page.file.src_uri, html)


def on_post_page(output: str, page: Any, **_: Any) -> str:
    return penerbit.finish_page(page.file.src_uri, output)


def on_post_build(config: MkDocsConfig, **_: Any) -> None:
    if galat := penerbit.end_build(Path(config.site_dir)):
        raise PluginError(galat)


def on_serve(server: Any, config: MkDocsConfig, **_: Any) -> Any:
    return tune_server(server, config, penerbit)
