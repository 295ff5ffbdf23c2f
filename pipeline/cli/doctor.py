"""``fullcast doctor``: what can speak here, and how to get more."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pipeline.engines.survey import Health


@click.command()
@click.option("--speed", is_flag=True, help="Try how fast each engine is here (some seconds).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def doctor(speed: bool, as_json: bool) -> None:
    """Say which engines are installed, what they weigh, their licences, and how to get more."""
    from pipeline import engines
    from pipeline.engines.survey import survey

    found = survey(measure=speed)
    best = engines.get(engines.AUTO).name
    if as_json:
        import json

        data = {"engines": [asdict(h) for h in found], "auto": best}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    for health in found:
        click.echo(_words(health))
    click.echo(f"\n--engine auto is {best}.")


def _words(health: Health) -> str:
    if not health.ready:
        return f"{health.name:8} not ready: {health.problem} {health.hint}".rstrip()
    facts = [f"{health.voices} voices"]
    if health.bytes:
        facts.append(f"{health.bytes / 1e6:.0f} MB")
    if health.times_real_time is not None:
        facts.append(f"{health.times_real_time:.3g} times real time a process")
    if health.usd_per_million_chars:
        facts.append(f"about ${health.usd_per_million_chars:g} for a million characters")
    return f"{health.name:8} ready: {', '.join(facts)}; {health.licence}"
