"""The tables of the journal. Times are microseconds since 1970, ids are UUIDs as text."""

from typing import Final

from services.kernel.durable.lease import SCHEMA as LEASES

SCHEMA: Final = f"""{LEASES}
CREATE TABLE IF NOT EXISTS tracks (policy TEXT PRIMARY KEY, position BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS processed (
    policy TEXT NOT NULL, position BIGINT NOT NULL, PRIMARY KEY (policy, position));
CREATE TABLE IF NOT EXISTS memories (
    policy TEXT NOT NULL, key TEXT NOT NULL, memory TEXT NOT NULL, PRIMARY KEY (policy, key));
CREATE TABLE IF NOT EXISTS parked (
    policy TEXT NOT NULL, position BIGINT NOT NULL, key TEXT NOT NULL, reason TEXT NOT NULL,
    parked_at BIGINT NOT NULL, replay BIGINT NOT NULL DEFAULT 0, PRIMARY KEY (policy, position));

CREATE TABLE IF NOT EXISTS deadlines (
    policy TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, urgent BIGINT NOT NULL,
    due_at BIGINT NOT NULL, effects TEXT NOT NULL, event_id TEXT NOT NULL,
    correlation_id TEXT NOT NULL, position BIGINT NOT NULL, fired_at BIGINT, late BIGINT,
    PRIMARY KEY (policy, name));
CREATE INDEX IF NOT EXISTS deadlines_due ON deadlines (urgent, due_at) WHERE fired_at IS NULL;
CREATE INDEX IF NOT EXISTS deadlines_kept ON deadlines (policy) WHERE fired_at IS NULL;
CREATE INDEX IF NOT EXISTS deadlines_fired ON deadlines (fired_at) WHERE fired_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS outbox (
    seq {{serial}}, effect_id TEXT NOT NULL UNIQUE, policy TEXT NOT NULL, key TEXT NOT NULL,
    urgent BIGINT NOT NULL, payload TEXT NOT NULL, event_id TEXT NOT NULL,
    correlation_id TEXT NOT NULL, position BIGINT NOT NULL, late BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting', attempts BIGINT NOT NULL DEFAULT 0,
    due_at BIGINT NOT NULL DEFAULT 0, sent_at BIGINT, error TEXT NOT NULL DEFAULT '');
CREATE INDEX IF NOT EXISTS outbox_waiting ON outbox (urgent, seq, policy, key, due_at)
    WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS outbox_sent ON outbox (sent_at) WHERE state = 'sent';
CREATE INDEX IF NOT EXISTS outbox_dead ON outbox (seq, policy) WHERE state = 'dead';

CREATE TABLE IF NOT EXISTS notices (
    effect_id TEXT NOT NULL, recipient TEXT NOT NULL, policy TEXT NOT NULL, kind TEXT NOT NULL,
    about TEXT NOT NULL, position BIGINT NOT NULL, sent_at BIGINT NOT NULL,
    PRIMARY KEY (effect_id, recipient));
CREATE INDEX IF NOT EXISTS notices_sent ON notices (sent_at);

CREATE TABLE IF NOT EXISTS inbox (
    position BIGINT PRIMARY KEY, stream TEXT NOT NULL, version BIGINT NOT NULL,
    event_id TEXT NOT NULL, type TEXT NOT NULL, recorded_at BIGINT NOT NULL,
    data BLOB NOT NULL, meta BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS marks (name TEXT PRIMARY KEY, position BIGINT NOT NULL)
"""
