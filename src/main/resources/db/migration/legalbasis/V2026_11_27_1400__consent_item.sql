create table legalbasis.consent_language (
  code text primary key,
  name text not null,
  added_by uuid not null references staff.worker,
  added_at timestamptz not null,
  constraint a_language_tag check (code ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and code not in ('fi', 'sv', 'en')),
  constraint has_a_name check (name ~ '\S')
);
comment on table legalbasis.consent_language is 'Languages of consent texts beside Finnish, Swedish and English, which are always there.';
comment on column legalbasis.consent_language.code is 'Language tag, as uk or ar. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.consent_language.name is 'What its speakers call it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_language.added_by is 'Who added it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.consent_language.added_at is 'When. [data: none] [holding: -] [copy: no]';

create table legalbasis.consent_item (
  id uuid primary key,
  written_by uuid not null references staff.worker,
  written_at timestamptz not null
);
comment on table legalbasis.consent_item is 'Something people are asked to consent to, by itself (S5). Never deleted; retired from a day.';
comment on column legalbasis.consent_item.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_item.written_by is 'Who wrote it first. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.consent_item.written_at is 'When. [data: none] [holding: -] [copy: no]';

create table legalbasis.consent_retirement (
  item_id uuid primary key references legalbasis.consent_item,
  from_day date not null,
  retired_by uuid not null references staff.worker,
  retired_at timestamptz not null
);
comment on table legalbasis.consent_retirement is 'From this day an item is not asked any more. What was given holds to its end.';
comment on column legalbasis.consent_retirement.item_id is 'Which item. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_retirement.from_day is 'First day it is not asked. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_retirement.retired_by is 'Who decided it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.consent_retirement.retired_at is 'When. [data: none] [holding: -] [copy: no]';

create table legalbasis.consent_version (
  item_id uuid not null references legalbasis.consent_item,
  number int not null check (number > 0),
  edition int not null check (edition > 0),
  categories text[] not null,
  organisation text,
  ground text not null,
  months int not null check (months between 1 and 60),
  written_by uuid not null references staff.worker,
  written_at timestamptz not null,
  used_at timestamptz,
  primary key (item_id, number),
  constraint closed_list check (cardinality(categories) > 0 and
    categories <@ array['NOTES', 'HEALTH', 'SCHOOL_COOPERATION', 'PHOTOGRAPHS', 'OTHER']),
  constraint a_known_ground check (ground in ('A6_1_A', 'A9_2_A')),
  constraint health_is_explicit check (ground = 'A9_2_A' or not 'HEALTH' = any (categories)),
  constraint cooperation_names_its_source check
    (('SCHOOL_COOPERATION' = any (categories)) = (coalesce(organisation, '') ~ '\S'))
);
comment on table legalbasis.consent_version is 'What an item asks for. A version nobody was asked with may be edited; a used one never changes.';
comment on column legalbasis.consent_version.item_id is 'Which item. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.number is 'Counted from 1 in each item. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.edition is 'Counts the edits before it was used. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.categories is 'Which kinds of data, out of a closed list. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.organisation is 'Who may tell us, where it is about a named school. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.ground is 'A6_1_A, or A9_2_A for health (GDPR Art. 6, 9). [data: code] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.months is 'How long a consent holds; then it is asked again. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.written_by is 'Who wrote it. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.written_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_version.used_at is 'When somebody was first asked with it. [data: none] [holding: -] [copy: no]';

create table legalbasis.consent_text (
  item_id uuid not null,
  number int not null,
  language text not null,
  title text not null,
  purpose text not null,
  without text not null,
  child_purpose text not null,
  child_without text not null,
  primary key (item_id, number, language),
  foreign key (item_id, number) references legalbasis.consent_version on delete cascade,
  constraint no_part_left_out check (title ~ '\S' and purpose ~ '\S' and without ~ '\S'
    and child_purpose ~ '\S' and child_without ~ '\S')
);
comment on table legalbasis.consent_text is 'What is read before answering, in one language.';
comment on column legalbasis.consent_text.item_id is 'Which item. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_text.number is 'Which version. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_text.language is 'fi, sv, en or a consent_language. [data: code] [holding: -] [copy: no]';
comment on column legalbasis.consent_text.title is 'What it is called. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_text.purpose is 'What is done, and why. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_text.without is 'What happens without it. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_text.child_purpose is 'The same for a child. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_text.child_without is 'The same for a child. [data: none] [holding: -] [copy: no]';

create function legalbasis.used_never_changes() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from legalbasis.consent_version version where version.used_at is not null
      and version.item_id = old.item_id and version.number = old.number) then
    raise exception 'a version that was used never changes';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger used_never_changes before update or delete on legalbasis.consent_text
  for each row execute function legalbasis.used_never_changes();
create trigger used_never_changes before update or delete on legalbasis.consent_version
  for each row execute function legalbasis.used_never_changes();

grant select, insert on legalbasis.consent_language, legalbasis.consent_item, legalbasis.consent_retirement to tallessa_app;
grant select, insert, update on legalbasis.consent_version to tallessa_app;
grant select, insert, delete on legalbasis.consent_text to tallessa_app;
