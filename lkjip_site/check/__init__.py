"""
Check what the documents say against each other.

Each module holds one family of rules; each rule is a generator of Problems
that neither prints nor raises, and skips what could not be read.
"""
