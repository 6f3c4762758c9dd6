package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.Service;
import fi.tallessa.association.ServiceId;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Advice on a version while it waits (GDPR Art. 39(1)(c)): nobody has to follow or wait for it. */
@Component
@Transactional
class Advising {

  private static final int LONGEST = 2000;

  private final BalancingTests tests;
  private final JdbcClient db;

  Advising(BalancingTests tests, JdbcClient db) {
    this.tests = tests;
    this.db = db;
  }

  /** Advises once on the newest version, before it is decided. */
  Entry<Problems> advise(Service service, int number, String typed, Visit visit) {
    var versions = tests.versions(service.id());
    return Entry.there(TestVersion.numbered(number, versions))
        .map(version -> advise(version, versions.getFirst(), typed, visit).problems());
  }

  private Result<TestVersion> advise(
      TestVersion version, TestVersion newest, String typed, Visit visit) {
    if (version.decision().isPresent() || version.number() != newest.number()) {
      return Result.faulty("words", "legalbasis.balancing.advice.late");
    }
    return Words.text("words", typed, LONGEST)
        .flatMap(said -> Result.needed(said, "words", "legalbasis.balancing.advice.missing"))
        .flatMap(
            said ->
                put(version, said, visit) || isSaid(version, said, visit)
                    ? Result.fine(version)
                    : Result.faulty("words", "legalbasis.balancing.advice.once"));
  }

  /** What was sent twice is kept once; other words of the same adviser are not lost in silence. */
  private boolean isSaid(TestVersion version, Words said, Visit visit) {
    return of(version.service(), version.number()).stream()
        .anyMatch(one -> one.by().equals(visit.who()) && one.words().equals(said.value()));
  }

  private boolean put(TestVersion version, Words said, Visit visit) {
    return db.sql(
                """
            insert into legalbasis.balancing_advice
              (service_id, version, given_by, given_at, words) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """)
            .params(
                version.service().value(),
                version.number(),
                visit.who().value(),
                visit.when().atOffset(ZoneOffset.UTC),
                said.value())
            .update()
        == 1;
  }

  List<Advice> of(ServiceId service, int version) {
    return db.sql(
            """
            select given_by, given_at, words from legalbasis.balancing_advice
            where service_id = ? and version = ? order by given_at, given_by
            """)
        .params(service.value(), version)
        .query(
            (row, n) ->
                new Advice(
                    new WorkerId(row.getObject("given_by", UUID.class)),
                    row.getObject("given_at", OffsetDateTime.class).toInstant(),
                    row.getString("words")))
        .list();
  }
}
