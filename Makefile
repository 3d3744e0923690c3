# The few commands of everyday work; `make` alone lists them. Needs GNU make and Python 3.11-3.13.
#
# The environment is .venv. It is made from the lock files (every wheel by its hash) and made anew
# whenever one of them changed; otherwise no target waits for it.

.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
PYTHON := $(BIN)/python
PIP := PIP_ROOT_USER_ACTION=ignore $(PYTHON) -m pip -qq --no-input --disable-pip-version-check
IMAGE := build/protos.binpb
RELEASED := protos/released.binpb.gz
# One more than there are cores: a test waits for a process to start as often as it computes.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)
ARGS :=
BENCH_ARGS :=
CHAOS_ARGS :=

.PHONY: help setup run test test-all check static fmt lint types imports \
	protos protos-check buf release-protos docs lock bench chaos clean

##@ Use

help: ## This list
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(VENV)/.project ## Start the registry here, on loopback; Ctrl-C drains and stops it
	@exec $(BIN)/elevators up $(ARGS)

setup: $(VENV)/.dev ## Make .venv with everything for development

##@ Prove

test: $(VENV)/.dev ## All tests but the slow ones; ARGS="-k seal" narrows
	$(PYTHON) -m pytest -n $(WORKERS) --dist loadfile -m "not slow" $(ARGS)

test-all: $(VENV)/.dev ## All tests, the slow ones too
	$(PYTHON) -m pytest -n $(WORKERS) --dist loadfile $(ARGS)

check: test static ## Everything that must pass before a change is handed in

static: lint types imports protos-check buf ## What `check` asks besides the tests

lint: $(VENV)/.dev ## Style and common faults (ruff)
	$(BIN)/ruff format --check --quiet . || { echo "run: make fmt"; exit 1; }
	$(BIN)/ruff check --quiet .

types: $(VENV)/.dev ## Strict types (mypy)
	$(BIN)/mypy

imports: $(VENV)/.dev ## Who may import whom (import-linter)
	$(BIN)/lint-imports --no-cache

bench: $(VENV)/.dev ## Measure; prints a table and writes docs/performance.md
	$(PYTHON) -m tests.bench $(BENCH_ARGS)

chaos: $(VENV)/.dev ## Kill everything again and again (needs RabbitMQ); prints a table
	$(PYTHON) -m tests.chaos $(CHAOS_ARGS)

##@ Change

fmt: $(VENV)/.dev ## Format the code, and repair what can be repaired safely
	$(BIN)/ruff format --quiet .
	$(BIN)/ruff check --quiet --fix .

protos: $(VENV)/.dev ## Generate services/pb from protos/
	$(PYTHON) protos/generate.py

protos-check: protos ## services/pb is what protos/ says, byte for byte
	@git diff --exit-code --stat -- services/pb || { echo "run: make protos; git add services/pb"; exit 1; }
	@untracked=$$(git ls-files --others --exclude-standard -- services/pb); \
		test -z "$$untracked" || { echo "not in git: $$untracked"; exit 1; }

buf: protos ## Lint the protos, and compare them with the last release
	$(BIN)/buf lint $(IMAGE)
	$(BIN)/buf breaking $(IMAGE) --against $(RELEASED)

release-protos: protos ## Make today's protos the release that `make buf` compares with
	$(BIN)/buf lint $(IMAGE)
	$(BIN)/buf build $(IMAGE) --exclude-source-info -o $(RELEASED)

docs: $(VENV)/.dev ## Write the generated pages and tables of docs/ anew
	$(PYTHON) -m services.cli.catalogue

# Two files, one resolution: the runtime takes its versions from the development lock.
LOCK = $(BIN)/uv --quiet pip compile pyproject.toml --generate-hashes --universal \
	--python-version 3.11 --no-emit-index-url --no-header --no-annotate
lock: $(VENV)/.dev ## Resolve the dependencies anew; ARGS=--upgrade takes the newest allowed
	$(LOCK) --extra dev $(ARGS) --output-file requirements-dev.lock
	$(LOCK) --constraints requirements-dev.lock --output-file requirements.lock

clean: ## Remove what make made here; the registry's data in var/ stays
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find services tests protos -name __pycache__ -type d -prune -exec rm -rf {} +

# ------------------------------------------------------------------------------ the environment

# The first interpreter that is able: the right version, with `venv` and `ensurepip` (Debian
# packages them apart). A shim for a version that is not chosen fails here and is passed over.
FIND_PYTHON = for candidate in $(PYTHON3) python3.11 python3.12 python3.13 python3 python; do \
	"$$candidate" -c 'import ensurepip, sys, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	>/dev/null 2>&1 && break; candidate=; done; \
	test -n "$$candidate" || { echo "Python 3.11, 3.12 or 3.13 with its venv module is needed" \
	"(Debian, Ubuntu: apt install python3-venv); elsewhere installed? make PYTHON3=/path/to/it" >&2; exit 1; }

$(VENV)/.runtime: requirements.lock requirements-dev.lock
	@$(FIND_PYTHON); echo "Making $(VENV) with $$candidate: about a minute, once"; \
		rm -rf $(VENV) && "$$candidate" -m venv $(VENV)
	@$(PIP) install --require-hashes --only-binary :all: -r requirements.lock
	@touch $@

# Editable: code is imported from here, and `elevators` is a program. setuptools is in the lock
# (esdbclient brings it with grpcio-tools), so this step fetches nothing.
$(VENV)/.project: $(VENV)/.runtime pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime | $(VENV)/.project
	@echo "Installing the development tools"
	@$(PIP) install --require-hashes --only-binary :all: -r requirements-dev.lock
	@touch $@
