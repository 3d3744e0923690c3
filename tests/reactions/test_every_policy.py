"""What is true of every policy, whatever it is about."""

import ast
import inspect

import pytest

from services.reactions import policies
from services.reactions.policies import ALL, RULES
from services.reactions.policies.rule import Rule
from services.reactions.policy import Policy
from services.views.language import CATALOGUE
from tests.reactions import (
    test_agencies,
    test_campaigns,
    test_hazards,
    test_inspections,
    test_listings,
    test_maker_reports,
    test_orders,
    test_rescue,
    test_upkeep,
)

TESTED = (
    test_agencies,
    test_campaigns,
    test_hazards,
    test_inspections,
    test_listings,
    test_maker_reports,
    test_orders,
    test_rescue,
    test_upkeep,
)


def name_of(one: Policy | Rule) -> str:
    """Its stored name."""
    return one.name if isinstance(one, Policy) else one.policy.name


def test_names_are_stable_and_their_own() -> None:
    """A name is stored with everything that its policy did: none is used twice."""
    names = [one.name for one in ALL]
    assert len(set(names)) == len(names)
    assert all(name == name.lower() and "." in name and " " not in name for name in names)


@pytest.mark.parametrize("policy", ALL, ids=name_of)
def test_a_policy_is_told_of_events_that_there_are(policy: Policy) -> None:
    """Each type is in the published language, and it learns of all of them from the beginning."""
    assert policy.types
    assert policy.types <= set(CATALOGUE.types)
    assert policy.from_beginning


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_a_rule_says_when_then_and_by_which_law(rule: Rule) -> None:
    """The table of docs/reactions.md has no empty cell but the deadline's."""
    assert rule.when
    assert rule.then
    assert rule.law


@pytest.mark.parametrize("policy", ALL, ids=name_of)
def test_a_policy_is_told_by_hand_somewhere(policy: Policy) -> None:
    """Every policy has tests of its clauses: there all that it emits is checked."""
    assert any(f'"{policy.name}"' in inspect.getsource(one) for one in TESTED)


def test_policies_are_pure() -> None:
    """No clock, no chance, no file, no protocol: only words of the domain."""
    allowed = {
        "collections", "dataclasses", "datetime", "enum", "itertools", "typing", "services",
    }  # fmt: skip
    for area in vars(policies).values():
        if inspect.ismodule(area):
            for name in _imported(ast.parse(inspect.getsource(area))):
                assert name.partition(".")[0] in allowed, (area.__name__, name)
                assert not name.startswith(("services.pb", "services.wiring")), name
                assert "servicer" not in name
    assert "now(" not in "".join(
        inspect.getsource(area) for area in vars(policies).values() if inspect.ismodule(area)
    )


def _imported(tree: ast.Module) -> list[str]:
    found: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [one.name for one in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
    return found
