"""Turn what was computed into text for readers: notation, HTML, Markdown."""
