# Everything a target makes stays in this folder: the environment in .venv, caches in .cache.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_CACHE_DIR := $(CURDIR)/.cache/pip
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export XDG_CACHE_HOME := $(CURDIR)/.cache
export PYRIGHT_PYTHON_CACHE_DIR := $(CURDIR)/.cache/pyright
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1
export npm_config_cache := $(CURDIR)/.cache/npm

.DEFAULT_GOAL := help
.PHONY: help demo demo-policy test lint types imports unit wheel bench bench-scale bench-detector bench-invitations fuzz faults pgbouncer sqlalchemy-2.0 clean

help:  ## this list
	@grep -hE '^[a-z0-9.-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(VENV)/demo: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable ".[sqlalchemy,smtp]" --group examples
	@touch $@

$(VENV)/dev: $(VENV)/demo
	$(BIN)/python -m pip install --quiet --editable ".[all]" --group dev
	@touch $@

demo: $(VENV)/demo  ## the first conversation, end to end
	$(BIN)/python examples/quickstart.py

demo-policy: $(VENV)/demo  ## what a stricter policy would have decided on some history
	$(BIN)/python examples/try_a_policy.py

test: lint types imports unit wheel  ## everything CI runs

lint: $(VENV)/dev  ## ruff, formatter and rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev  ## mypy and pyright, both strict
	$(BIN)/mypy
	$(BIN)/pyright

imports: $(VENV)/dev  ## the layers, by import-linter
	$(BIN)/lint-imports

unit: $(VENV)/dev  ## the tests, with branch coverage
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --numprocesses auto --dist worksteal
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --fail-under=95
	$(BIN)/coverage report --fail-under=100 --include='src/txmessaging/domain/*,src/txmessaging/application/*'

wheel: $(VENV)/dev  ## the built wheel in two empty environments
	$(BIN)/python tests/packaging/install_wheel.py

bench: $(VENV)/dev  ## the figures of the README
	$(BIN)/python -m benchmarks

bench-scale: $(VENV)/dev  ## pages and claims at ten million messages; needs 10 GB of disk and some minutes
	$(BIN)/python -m benchmarks.scale 1e7

$(VENV)-peers/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)-peers
	$(VENV)-peers/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(VENV)-peers/bin/python -m pip install --quiet --editable . --group detector-peers --group docs
	@touch $@

bench-detector: $(VENV)-peers/installed  ## the detector on the corpus, beside others; in an environment of its own
	$(VENV)-peers/bin/python -m benchmarks.detector

bench-invitations: $(VENV)/dev  ## how many invitations off the platform are found
	$(BIN)/python -m benchmarks.detector.invitations

fuzz: $(VENV)/dev  ## a coverage-guided search for texts that break the detector; five minutes, needs atheris
	$(BIN)/python -m pip install --quiet --group fuzz
	$(BIN)/python tests/fuzz/fuzz_scan.py -max_total_time=300 -max_len=2000 -timeout=10

faults: $(VENV)/dev  ## processes, connections and servers killed, many times over
	TXMESSAGING_FAULTS=long $(BIN)/python -m pytest tests/faults tests/delivery

pgbouncer: $(VENV)/dev  ## the kit through PgBouncer in transaction pooling; needs Debian's package pgbouncer
	$(BIN)/python -m pytest tests/conformance/pgbouncer_kit.py

sqlalchemy-2.0: $(VENV)/demo  ## adapters and kit on SQLAlchemy 2.0, in an environment of its own
	$(PYTHON) -m venv $(VENV)-2.0
	$(VENV)-2.0/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$(VENV)-2.0/bin/python -m pip install --quiet --editable ".[all]" --group examples --group tests "sqlalchemy[asyncio]==2.0.*"
	$(VENV)-2.0/bin/python -m pytest tests/conformance tests/adapters tests/hosts

clean:  ## remove the environment and every cache
	rm -rf $(VENV) $(VENV)-2.0 $(VENV)-peers .cache .hypothesis .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .coverage .coverage.* dist build
