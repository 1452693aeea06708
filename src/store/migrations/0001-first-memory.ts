import type { Migration } from "../migrate.ts";

/**
 * What is remembered from the first day. Identifiers compare as bytes (`collate "C"`), so that order is the same on
 * every server whatever its locale.
 */
export const firstMemory: Migration = {
  name: "0001-first-memory",
  steps: [
    `create table sevenday.trail (
      seq           bigint primary key,
      at            timestamptz not null,
      who           text not null,
      role          text not null,
      what          text not null,
      subject       text collate "C" not null,
      before_hash   text,
      after_hash    text,
      why           text not null,
      request_id    text not null,
      previous_hash text not null,
      hash          text not null unique
    )`,
    `create table sevenday.hospitals (
      hospital_id bigint generated always as identity primary key,
      name        text collate "C" not null,
      title       text not null,
      fingerprint text not null,
      trail_seq   bigint not null references sevenday.trail (seq),
      unique (name, fingerprint)
    )`,
    `create table sevenday.plans (
      plan_id           text collate "C" primary key,
      hospital_id       bigint not null references sevenday.hospitals (hospital_id),
      action_id         text collate "C" not null,
      computed_at       timestamptz not null,
      input_fingerprint text not null,
      document          json not null,
      trail_seq         bigint not null references sevenday.trail (seq)
    )`,
    `create index plans_by_action on sevenday.plans (hospital_id, action_id, trail_seq desc)`,
    `create table sevenday.decisions (
      plan_id    text collate "C" not null references sevenday.plans (plan_id),
      question   text collate "C" not null,
      turn       integer not null check (turn > 0),
      asked      text not null,
      answer     text not null check (answer in ('yes', 'no')),
      decided_by text not null,
      role       text not null,
      reason     text not null,
      decided_at timestamptz not null,
      trail_seq  bigint not null references sevenday.trail (seq),
      primary key (plan_id, question, turn)
    )`,
    `create table sevenday.ledger_events (
      plan_id    text collate "C" not null references sevenday.plans (plan_id),
      booking_id text collate "C" not null,
      step       integer not null check (step > 0),
      state      text not null,
      session_id text collate "C",
      starts_at  bigint,
      minutes    integer,
      trail_seq  bigint not null references sevenday.trail (seq),
      primary key (plan_id, booking_id, step),
      check ((session_id is null) = (starts_at is null) and (session_id is null) = (minutes is null))
    )`,
    `create index ledger_events_by_trail on sevenday.ledger_events (trail_seq)`,
    // What makes a double acceptance impossible: a place holds one booking, and a booking one place.
    `create table sevenday.places_held (
      hospital_name text collate "C" not null,
      session_id    text collate "C" not null,
      starts_at     bigint not null,
      plan_id       text collate "C" not null,
      booking_id    text collate "C" not null,
      primary key (hospital_name, session_id, starts_at),
      unique (hospital_name, booking_id)
    )`,
    `create table sevenday.sessions (
      token_hash   text primary key,
      session_id   text not null unique,
      subject      text not null,
      role         text not null,
      department   text,
      opened_at    timestamptz not null,
      last_seen_at timestamptz not null,
      ended_at     timestamptz
    )`,
    `create function sevenday.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception 'sevenday.% is only ever added to', tg_table_name using errcode = 'restrict_violation';
      end $$`,
    ...["trail", "hospitals", "plans", "decisions", "ledger_events"].map(
      (table) => `create trigger only_added_to before update or delete or truncate on sevenday.${table}
        for each statement execute function sevenday.refuse_change()`,
    ),
  ],
};
