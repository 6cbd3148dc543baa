"""
Turn the YAML datasets of a performance report (LKjIP) into a website.

The data flows one way, and each stage is a package that imports no other:

    load      data/*.yml     -> Muatan    (documents of `model`, positions kept)
    check     Muatan         -> Problem   (what contradicts itself, and where)
    compute   Muatan         -> Hasil     (capaian, serapan ...) -> Table
    render    Table, Hasil   -> text      (Indonesian notation, HTML, Markdown)
    publish   all of it      -> Site      (pages, navigation, CSV and JSON)

Shared by all stages: `nilai` (figures and missing figures), `model` (the
field), `problems` (what can be wrong and how it is said), `table`. Only
`publish.site` and `__main__` name several stages. MkDocs is not imported
anywhere here: `hooks/` translates its events into calls of `publish`.
"""
