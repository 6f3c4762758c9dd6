package fi.tallessa.customer.consents;

import fi.tallessa.access.Access;
import fi.tallessa.access.Overtaken;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.document.FileName;
import fi.tallessa.files.Clean;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Scan;
import fi.tallessa.legalbasis.consent.Scans;
import fi.tallessa.web.Sending;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A picture of the paper that was signed, for who wants one: the paper itself is the proof. */
@Service
@Transactional
@Overtaken.Anew
class ScanKeeping {

  private final Access access;
  private final Data data;
  private final Asked.All all;
  private final Scans scans;

  ScanKeeping(Access access, Data data, Asked.All all, Scans scans) {
    this.access = access;
    this.data = data;
    this.all = all;
    this.scans = scans;
  }

  /** A picture to be saved: what it is called names nobody. */
  record Opened(Scan scan, FileName name) {}

  Entry<ScanPage> page(String id, Code code, Visit visit) {
    return found(
        ConsentAction.OPEN,
        id,
        code,
        visit,
        (permit, asked) -> page(permit, asked, Problems.none()));
  }

  /** Empty when it is kept, else the page again. */
  Entry<Optional<ScanPage>> add(
      String id, Result<Clean> file, Sending sending, Code code, Visit visit) {
    return found(
        ConsentAction.OPEN, id, code, visit, (permit, asked) -> add(permit, asked, file, sending));
  }

  private Optional<ScanPage> add(Permit opened, Asked asked, Result<Clean> file, Sending sending) {
    var asking = asked.asking().id();
    var sent = sending.act(file);
    if (!sent.isFine()) {
      return Optional.of(page(opened, asked, sent.problems()));
    }
    var clean = sent.sure();
    if (asked.slip().destroyed()) {
      return Optional.of(page(opened, asked, problem("customer.consent.scan.law.destroyed")));
    }
    if (scans.has(opened, asking)) {
      return Optional.of(page(opened, asked, problem("customer.consent.scan.taken")));
    }
    var permit = access.further(ConsentAction.ADD_SCAN, opened);
    Overtaken.unless(
        scans.add(permit, asking, new Scan(clean.kind(), clean.bytes(), permit.visit().who())));
    return Optional.empty();
  }

  Entry<Opened> open(String id, Code code, Visit visit) {
    return found(
            ConsentAction.OPEN_SCAN,
            id,
            code,
            visit,
            (permit, asked) ->
                scans
                    .find(permit, asked.asking().id())
                    .map(scan -> new Opened(scan, name(code, asked, scan))))
        .flatMap(Entry::there);
  }

  private static FileName name(Code code, Asked asked, Scan scan) {
    return new FileName(code.shown() + "-" + asked.slip().shown() + "." + scan.kind().ending());
  }

  /** Empty when it is erased, or was not there; else the page again. */
  Entry<Optional<ScanPage>> erase(String id, Code code, Visit visit) {
    return found(ConsentAction.OPEN, id, code, visit, this::erase);
  }

  private Optional<ScanPage> erase(Permit opened, Asked asked) {
    var asking = asked.asking().id();
    if (!scans.has(opened, asking)) {
      return Optional.empty();
    }
    if (!scans.mayReplace(opened, asking)) {
      return Optional.of(page(opened, asked, problem("customer.consent.scan.law.stays")));
    }
    scans.remove(access.further(ConsentAction.ERASE_SCAN, opened), asking);
    return Optional.empty();
  }

  private static Problems problem(String key) {
    return Problems.of(Problem.of("file", key));
  }

  private ScanPage page(Permit permit, Asked asked, Problems problems) {
    return new ScanPage(
        permit.code(),
        data.card(permit).name(),
        asked,
        scans.has(permit, asked.asking().id()),
        scans.mayReplace(permit, asked.asking().id()),
        problems);
  }

  private <T> Entry<T> found(
      Action action, String id, Code code, Visit visit, BiFunction<Permit, Asked, T> step) {
    return access
        .enter(action, code, visit)
        .flatMap(
            permit ->
                Entry.there(all.find(permit, id).filter(Asked::answered))
                    .map(asked -> step.apply(permit, asked)));
  }
}
