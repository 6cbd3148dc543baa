"""
The field as frozen models: one attribute is one YAML key is one concept.

`instansi`, `renstra` and `tahun` are the documents in `data/`; `muatan` is
all of them together with their places; `hasil` is what is computed of them.
"""
