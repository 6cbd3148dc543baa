"""Read the data folder: bytes -> text with places -> documents of `model`."""
