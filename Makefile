# Every command of the project. `make run` opens kzref, `make test` checks everything.

PYTHON ?= python3
UV ?= uv
# Relative, because make cannot handle a checkout whose path has spaces.
PY := .venv/bin/python
ifeq ($(OS),Windows_NT)
PY := .venv/Scripts/python.exe
endif

# What the library is built from: newer than the library means building it again. Folders are listed
# with the corpus because a deleted record changes only the folder.
SOURCES = $(shell find resources/corpus 2>/dev/null; \
	find kzref/domain kzref/library kzref/search kzref/packs kzref/publish -name '*.py' 2>/dev/null)

# Without bytecode the window would take twice as long; with a safe path `-m kzref` would not be found.
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONSAFEPATH

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup setup-dev setup-bench run test lint check build bench shots package requirements clean

# $(call step,name,command): one line when it is well; what the command said and a stop when it is not.
define step
@printf '%-22s' '$(1)'; \
if said=$$($(2) 2>&1); then echo ok; \
else echo FAILED; printf '%s\n' "$$said"; echo "make: stopped at: $(1)" >&2; exit 1; fi
endef

define bootstrap
@command -v $(PYTHON) >/dev/null || { echo 'kzref: Python 3.11 or newer is needed (python3).' >&2; exit 3; }
@$(PYTHON) packaging/bootstrap.py
endef

help:
	@echo 'make run           open kzref (sets up .venv and builds the library when needed)'
	@echo 'make test          every check and every test'
	@echo 'make lint          only the checks of the code: style, types, floors, dependencies'
	@echo 'make check         only the check of the corpus'
	@echo 'make build         build db/library.sqlite from resources/corpus'
	@echo 'make bench         the benchmarks'
	@echo 'make shots         pictures of the real window on a virtual screen'
	@echo 'make package       wheel and source archive in dist/'
	@echo 'make requirements  pin the dependencies of pyproject.toml anew (needs uv)'
	@echo 'make clean         remove what was built; .venv stays, as it needs a network to come back'

setup:
	$(bootstrap)

setup-dev:
	$(bootstrap) --dev

setup-bench:
	$(bootstrap) --bench

run: setup db/library.sqlite
	@$(PY) -m kzref

# setup comes before, but being newer it must not make the library look old.
db/library.sqlite: $(SOURCES) | setup
	@mkdir -p db
	@$(PY) -m kzref build
	@touch $@

build: setup
	@mkdir -p db
	@$(PY) -m kzref build

check: setup
	@$(PY) -m kzref check

# Not bin/lint-imports: like every script there it holds the path of .venv and dies when the folder moves.
LINT_IMPORTS = $(PY) -c 'from importlinter.cli import lint_imports_command as main; main()'
lint: setup-dev
	$(call step,ruff check,$(PY) -m ruff check .)
	$(call step,ruff format --check,$(PY) -m ruff format --check .)
	$(call step,mypy,$(PY) -m mypy)
	$(call step,lint-imports,$(LINT_IMPORTS) --no-cache)
	$(call step,deptry,$(PY) -m deptry .)

# pytest comes last so that its count is the last line.
test: lint
	$(call step,build the library,$(MAKE) --no-print-directory db/library.sqlite)
	$(call step,kzref check,$(PY) -m kzref check)
	@echo 'pytest'
	@$(PY) -m pytest -q || { echo 'make: stopped at: pytest' >&2; exit 1; }

bench: setup-bench db/library.sqlite
	@$(PY) -m tests.bench

shots: setup-dev db/library.sqlite
	@$(PY) -m tests.e2e.shots

package: setup-dev db/library.sqlite
	@$(PY) packaging/build.py

# Hashes and no addresses: any index or mirror may serve the files, and none can change them.
PIN = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make requirements'
requirements:
	@command -v $(UV) >/dev/null || { echo 'make requirements: uv is needed (pip install uv).' >&2; exit 3; }
	@$(PIN) pyproject.toml -o requirements.txt >/dev/null
	@$(PIN) pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt >/dev/null
	@$(PIN) --group bench -c requirements-dev.txt -o requirements-bench.txt >/dev/null
	@! grep -n '://' requirements*.txt

clean:
	@rm -rf dist build db/library.sqlite* .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name .venv -prune -o -name __pycache__ -type d -prune -exec rm -rf {} +
