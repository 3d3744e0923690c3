"""What a form says, judged by its template, and what it amounts to."""

from collections import Counter
from datetime import date
from typing import Final

from services.supervision.campaign.facts import CampaignFacts
from services.supervision.events.campaign_values import (
    AnswerResult,
    FormContent,
    FormOutcome,
    FormTemplate,
    OutcomeTotals,
)
from services.supervision.form import rules

WORST_FIRST: Final = (FormOutcome.STOPPED, FormOutcome.UNDER_WATCH, FormOutcome.RECTIFIED)


def check(content: FormContent, campaign: CampaignFacts, on: date) -> None:
    """Raises what is wrong about a form that is handed in on that day, naming the field."""
    template = campaign.template(content.template_version)
    if template is None:
        raise rules.FormTemplateUnknown(field="content.template_version")
    if on < template.used_from:
        raise rules.FormTemplateNotYetUsed(
            field="content.template_version", used_from=template.used_from
        )
    if content.inspected_on > on:
        raise rules.SelfInspectedLater(field="content.inspected_on", on=on)
    _check_answers(content, template)
    _check_hazards(content, template)
    if content.stated_totals not in {None, totals(content)}:
        raise rules.FormTotalsWrong(field="content.stated_totals", **dict(totals(content)))


def totals(content: FormContent) -> OutcomeTotals:
    """Hazards by what became of them: three ways, so they always sum to the hazards."""
    ways = Counter(one.outcome for one in content.hazards)
    return OutcomeTotals(
        hazards=len(content.hazards),
        rectified=ways[FormOutcome.RECTIFIED],
        under_watch=ways[FormOutcome.UNDER_WATCH],
        stopped=ways[FormOutcome.STOPPED],
    )


def outcome(content: FormContent) -> FormOutcome | None:
    """The elevator's own outcome: the worst of its hazards 停用、监护、已整改; None: no hazard."""
    found = {one.outcome for one in content.hazards}
    return next((one for one in WORST_FIRST if one in found), None)


def _check_answers(content: FormContent, template: FormTemplate) -> None:
    known = {one.item_code: one.optional_answer for one in template.items}
    answered: set[str] = set()
    for index, answer in enumerate(content.answers):
        code, field = answer.item_code, f"content.answers[{index}].item_code"
        if code not in known:
            raise rules.FormItemUnknown(field=field, item_code=code)
        if code in answered:
            raise rules.FormItemAnsweredTwice(field=field, item_code=code)
        answered.add(code)
    for code, optional in known.items():
        if not optional and code not in answered:
            raise rules.FormItemUnanswered(field="content.answers", item_code=code)


def _check_hazards(content: FormContent, template: FormTemplate) -> None:
    answers = {one.item_code: one.result for one in content.answers}
    known = {one.item_code for one in template.items}
    for index, hazard in enumerate(content.hazards):
        field = f"content.hazards[{index}]"
        if hazard.item_code not in known:
            raise rules.FormItemUnknown(field=f"{field}.item_code", item_code=hazard.item_code)
        if answers.get(hazard.item_code) is not AnswerResult.NOT_CONFORM:
            raise rules.HazardOnConformingItem(field=f"{field}.item_code")
        if hazard.outcome is not FormOutcome.RECTIFIED and not hazard.measure:
            raise rules.UnsettledHazardWithoutMeasure(field=f"{field}.measure")
    told = {one.item_code for one in content.hazards}
    for index, answer in enumerate(content.answers):
        if answer.result is AnswerResult.NOT_CONFORM and answer.item_code not in told:
            raise rules.NonConformityWithoutHazard(field=f"content.answers[{index}]")
