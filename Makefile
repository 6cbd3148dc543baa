# Perintah utama; `make` saja menampilkan daftarnya.
# Without make (Windows), the same steps stand in README.md.

PYTHON ?= python3

VENV := .venv
PY := $(VENV)/bin/python
# Quiet up to errors: what pip warns of is nothing a reader here can act on.
PIP_INSTALL := $(PY) -m pip install -qq --disable-pip-version-check --require-hashes

.DEFAULT_GOAL := bantuan
.PHONY: bantuan situs pratinjau tahun-baru periksa ringkasan uji uji-lengkap uji-html ukur alamat arsip rapi kunci bersih

bantuan:
	@echo 'make situs        membangun situs ke folder site/'
	@echo 'make pratinjau    menampilkan situs di komputer ini selama data disunting'
	@echo 'make periksa      memeriksa data saja'
	@echo 'make ringkasan    meringkas perubahan data terhadap DASAR (bawaan: origin/main)'
	@echo 'make uji          menjalankan semua uji'
	@echo 'make uji-lengkap  menjalankan semua uji, termasuk yang lama'
	@echo 'make uji-html     memeriksa HTML dan CSS semua halaman (perlu npm dan java)'
	@echo 'make ukur         mengukur waktu, dan mutu halaman bila ada npm'
	@echo 'make alamat       mencatat alamat baru situs; yang sudah terbit tidak boleh hilang'
	@echo 'make tahun-baru   menyiapkan folder data untuk tahun sesudah yang terbaru'
	@echo 'make arsip        mencatat angka tahun arsip; yang sudah tercatat tidak boleh berubah'
	@echo 'make rapi         merapikan kode Python'
	@echo 'make kunci        memperbarui versi pustaka yang dipakai'
	@echo 'make bersih       menghapus semua yang dibuat perintah di atas'

# The address of the site comes from the environment: SITE_URL=https://... make situs
situs: $(VENV)/.siap-situs
	@$(PY) -m lkjip_site bangun

pratinjau: $(VENV)/.siap-situs
	@$(PY) -m mkdocs serve

# FORMAT is teks, github or markdown.
periksa: $(VENV)/.siap-situs
	@$(PY) -m lkjip_site periksa --format "$(or $(FORMAT),teks)"

# For a pull request: Markdown, into the summary of a CI step where there is one.
# The name of a branch reaches the shell as a variable, never as part of a command.
# Old data with a galat (1) stops nothing: the rules may be younger than it.
ringkasan: export DASAR ?= origin/main
ringkasan: $(VENV)/.siap-situs
	@$(PY) -m lkjip_site beda --format markdown -- "$$DASAR" \
	  >>"$${GITHUB_STEP_SUMMARY:-/dev/stdout}" || [ $$? -eq 1 ]

# Quick checks first; pytest last, so that its closing line is the last line.
uji: $(VENV)/.siap-uji
	@$(PY) tests/peramban.py --pasang
	@echo 'Memeriksa kode Python ...'
	@$(VENV)/bin/ruff check
	@$(VENV)/bin/ruff format --check
	@$(VENV)/bin/mypy
	@echo 'Memeriksa data ...'
	@$(VENV)/bin/yamllint --strict data mkdocs.yml .github .pre-commit-config.yaml .yamllint.yml
	@$(PY) -m lkjip_site periksa
	@echo 'Menjalankan uji ...'
	@$(PY) -m pytest

# No test may write into the summary of a CI step.
uji: export GITHUB_STEP_SUMMARY =

uji-lengkap: export LENGKAP = 1
uji-lengkap: uji

# The Nu checker comes from npm and runs on Java; where either is missing, a
# sentence says so.
uji-html: $(VENV)/.siap-uji
	@echo 'Memeriksa HTML, CSS, dan SVG ...'
	@PYTHONPATH=. $(PY) tests/alat/periksa_html.py

# BAGIAN names the parts: pembangunan, pratinjau, unduhan, pencarian, mutu.
ukur: $(VENV)/.siap-uji
	@PYTHONPATH=. $(PY) tests/ukur/jalankan.py $(BAGIAN)

# TAHUN is the new year; without it, the one after the newest.
tahun-baru: $(VENV)/.siap-situs
	@$(PY) -m lkjip_site tahun-baru $(TAHUN)

# After a year became arsip; a figure that moved since must be explained first.
arsip: $(VENV)/.siap-situs
	@$(PY) -m lkjip_site arsip

alamat: situs $(VENV)/.siap-uji
	@PYTHONPATH=. $(PY) tests/unduhan/alamat.py site

rapi: $(VENV)/.siap-uji
	@$(VENV)/bin/ruff format
	@$(VENV)/bin/ruff check --fix
	@$(VENV)/bin/mypy

# One set of versions for every system and every Python from 3.11 on
# (`fewest`), with hashes, and without the address they were loaded from. The
# certificates of the system: office networks often have one of their own.
KUNCI := $(PY) -m uv pip compile pyproject.toml --system-certs --quiet --upgrade --universal \
	--python-version 3.11 --fork-strategy fewest --generate-hashes --no-header \
	--annotation-style line

kunci: $(VENV)/.siap-situs
	@$(PY) -m uv --version >/dev/null 2>&1 || $(PY) -m pip install --quiet uv
	@$(KUNCI) --output-file requirements.txt
	@$(KUNCI) --group dev --constraint requirements.txt --output-file requirements-uji.txt
	@echo 'Versi pustaka sudah diperbarui. Jalankan make uji sebelum menyimpannya.'

bersih:
	@rm -rf $(VENV) site .situs-* .cache build dist *.egg-info tests/alat/node_modules
	@rm -rf .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage .coverage.*
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Stamp files: set-up runs again only when the pinned versions changed.
# A stamp is written last, so a set-up that broke off is repeated.
$(VENV)/.siap-situs: requirements.txt
	@command -v $(PYTHON) >/dev/null || \
	  { echo 'Python tidak ditemukan. Pasang Python 3.11 atau yang lebih baru.' >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Python ini terlalu lama. Pasang Python 3.11 atau yang lebih baru,' \
	    'lalu sebutkan namanya, misalnya: make situs PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo 'Modul venv belum ada. Pasang dahulu (Debian, Ubuntu: apt install python3-venv).' >&2; exit 1; }
	@echo 'Menyiapkan Python di $(VENV) ...'
	@$(PYTHON) -m venv $(VENV)
	@$(PIP_INSTALL) --requirement requirements.txt
	@touch $@

$(VENV)/.siap-uji: requirements-uji.txt $(VENV)/.siap-situs
	@echo 'Memasang alat uji ...'
	@$(PIP_INSTALL) --requirement requirements-uji.txt
	@touch $@
