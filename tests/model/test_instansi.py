"""
The agency.
"""

from tests.compute.bahan import build_instansi


def test_nama_lengkap() -> None:
    """
    The full name is the name with the region.
    """
    assert build_instansi().nama_lengkap == "Dinas Contoh Kabupaten Andai"
