create table customer.consultation (
  service_id uuid not null references association.service,
  week date not null check (extract(isodow from week) = 1),
  profession text not null check (profession in ('SCHOOL', 'EARLY_EDUCATION', 'SOCIAL_SERVICES', 'HEALTH_CARE',
    'POLICE', 'ASSOCIATION', 'OTHER')),
  minutes text not null check (minutes in ('UNDER_15', 'UNDER_30', 'UNDER_60', 'OVER_60')),
  times int not null check (times > 0),
  primary key (service_id, week, profession, minutes)
);
comment on table customer.consultation is 'Professionals who asked us for advice about nobody by name: counted, and nothing more (D17, S16).';
comment on column customer.consultation.service_id is 'Which service advised. [data: none] [holding: -] [copy: no]';
comment on column customer.consultation.week is 'The Monday of the week: no day and no hour. [data: none] [holding: -] [copy: no]';
comment on column customer.consultation.profession is 'Where they work, in classes. [data: code] [holding: -] [copy: no]';
comment on column customer.consultation.minutes is 'How long it took, in bands. [data: code] [holding: -] [copy: no]';
comment on column customer.consultation.times is 'How often. [data: none] [holding: -] [copy: no]';

create table customer.consultation_sent (
  id uuid primary key,
  week date not null
);
comment on table customer.consultation_sent is 'That a form came in, so that one sent twice counts once; neither what it said nor when. Goes with the week.';
comment on column customer.consultation_sent.id is 'Drawn with the empty form. [data: none] [holding: -] [copy: no]';
comment on column customer.consultation_sent.week is 'The Monday of the week in which it came. [data: none] [holding: -] [copy: no]';

grant select, insert, update, delete on customer.consultation to tallessa_app;
grant select, insert, delete on customer.consultation_sent to tallessa_app;
