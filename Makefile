# The two commands: `make site` builds build/index.html, `make test` runs every test.
# Each makes the environment that it needs in .venv/ and needs nothing but Python 3.11 or newer with venv.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The first of these that is Python 3.11 or newer; or say so: make site PYTHON=/path/to/python
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13 python3.14 python; do \
	"$$p" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
VENV ?= .venv
BIN := $(VENV)/bin
BENCH := $(VENV)/bench
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: help
help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 18

.PHONY: site
site: $(VENV)/.site ## check claims.yaml against seeds/ and build build/index.html
	@$(BIN)/scifacts build

.PHONY: check
check: $(VENV)/.site ## check claims.yaml against seeds/
	@$(BIN)/scifacts check

.PHONY: test
test: $(VENV)/.dev ## run every test, with coverage
	@$(BIN)/python -m pytest -q -n auto --cov --cov-report=term

.PHONY: accept
accept: ## take the site over that tests/test_golden.py left, after a look at what changed
	@rm -rf tests/golden/harbour
	@mv tests/golden/harbour.actual tests/golden/harbour

.PHONY: docs
docs: $(VENV)/docs/.done ## build the manual into build-docs/
	@NO_MKDOCS_2_WARNING=1 $(VENV)/docs/bin/mkdocs build --quiet
	@echo build-docs/index.html

.PHONY: bench
bench: $(BENCH)/.done ## measure side by side with peers, a quarter of an hour, and write docs/benchmarks.md
	@$(BENCH)/bin/python -m bench $(BENCH_OPTIONS)

.PHONY: bench-quick
bench-quick: $(BENCH)/.done ## the same in two minutes, printed
	@$(BENCH)/bin/python -m bench --quick $(BENCH_OPTIONS)

.PHONY: lint
lint: $(VENV)/.dev ## run the linter, the formatter's check and the type checker
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

.PHONY: format
format: $(VENV)/.dev ## format the code
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

.PHONY: lock
lock: $(VENV)/.dev ## renew the lock files after a change of dependencies
	@$(PIP) install 'pip-tools>=7.4'
	@$(BIN)/pip-compile $(LOCK) -o requirements.lock pyproject.toml
	@$(BIN)/pip-compile $(LOCK) --extra dev -o requirements-dev.lock pyproject.toml
	@$(BIN)/pip-compile $(LOCK) --extra docs -o requirements-docs.lock pyproject.toml
LOCK := --quiet --upgrade --generate-hashes --strip-extras --no-header --allow-unsafe --build-deps-for wheel --build-deps-for editable \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links

.PHONY: clean
clean: ## remove the environment, the site and what tools left behind
	rm -rf $(VENV) build build-docs dist .coverage .coverage.* htmlcov .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "scifacts needs Python 3.11 or newer with venv; name it: make PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# --no-build-isolation: the build backend is pinned by the lock like everything else.
$(VENV)/.site: requirements.lock pyproject.toml | $(VENV)/bin/python
	@$(PIP) install --require-hashes --no-deps -r requirements.lock
	@$(PIP) install --no-build-isolation --no-deps -e .
	@$(BIN)/python -m compileall -q src
	@PYTHONDONTWRITEBYTECODE= $(BIN)/scifacts check -q --exit-zero >/dev/null 2>&1 || true # keeps its compiled patterns
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.site
	@$(PIP) install --require-hashes --no-deps -r requirements-dev.lock
	@touch $@

# The manual's tool has an environment of its own: it brings twenty packages that nothing else needs.
$(VENV)/docs/.done: requirements-docs.lock | $(VENV)/bin/python
	@$(BIN)/python -m venv $(VENV)/docs
	@$(VENV)/docs/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps -r requirements-docs.lock
	@touch $@

# Peers are installed one by one: whichever does not install is left out of the tables.
$(BENCH)/.done: bench/requirements.txt requirements.lock pyproject.toml | $(VENV)/bin/python
	@$(BIN)/python -m venv $(BENCH)
	@$(BENCH)/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes --no-deps -r requirements.lock
	@$(BENCH)/bin/python -m pip --disable-pip-version-check --quiet install --no-build-isolation --no-deps -e .
	@for peer in $$(grep -v '^#' bench/requirements.txt); do \
		$(BENCH)/bin/python -m pip --disable-pip-version-check --quiet install "$$peer" >/dev/null 2>&1 \
		|| echo "bench: $$peer does not install here; measuring without it" >&2; done
	@touch $@
