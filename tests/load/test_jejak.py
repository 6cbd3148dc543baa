"""
What a file says of its making is found, whatever its kind.
"""

import pytest

from lkjip_site.load.jejak import KAMERA, PEMBUAT, find_jejak

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    ("isi", "jejak"),
    [
        (b"\xff\xd8\xff\xe1\0\x10Exif\0\0MM", KAMERA),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", ""),
        (PNG + b"\0\0\0\4eXIfMM\0*", KAMERA),
        (PNG + b"\0\0\0\x0btEXtAuthor\0Andai", PEMBUAT),
        (PNG + b"\0\0\0\x0btEXtSoftware\0GIMP", ""),
        (b"RIFF\0\0\0\0WEBPVP8X\0\0EXIF", KAMERA),
        (b"%PDF-1.7 /Author (Andai)", PEMBUAT),
        (b"%PDF-1.7 /Author <FEFF0041>", PEMBUAT),
        (b"%PDF-1.7 /Author ( ) /Title (Exif\0\0)", ""),
        (b"%PDF-1.7 <dc:creator><rdf:Seq><rdf:li>Andai</rdf:li>", PEMBUAT),
        (b"%PDF-1.7 <dc:creator><rdf:Seq><rdf:li></rdf:li>", ""),
        (b"", ""),
    ],
)
def test_jejak(isi: bytes, jejak: str) -> None:
    """
    The data of a camera and the name of an author count, an empty field does not.
    """
    assert find_jejak(isi) == jejak
