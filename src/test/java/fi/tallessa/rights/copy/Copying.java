package fi.tallessa.rights.copy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.Tallessa;
import fi.tallessa.access.Access;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.rights.request.AcceptedRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register in a process of its own that makes one person's own copy, with a slow file in it: says
 * {@code PIECE} of each piece of that file, and, once the copy is made, {@code WHOLE} with what is
 * in it.
 */
public final class Copying {

  public static void main(String[] arguments) {
    var application = new SpringApplication(Tallessa.class);
    application.addPrimarySources(List.of(People.class, Owner.class, SlowFile.class));
    var register = application.run(arguments);
    var db = register.getBean(JdbcClient.class);
    if (db.sql("select count(*) from rights.copy").query(Long.class).single() == 0) {
      var elli = new OneFile(register);
      agreed(register, elli, AcceptedRequest.of(elli));
    }
    while (db.sql("select made_at is null from rights.copy").query(Boolean.class).single()) {
      SlowFile.rest();
    }
    SlowFile.say("WHOLE " + whole(register, db));
  }

  /** Two have seen all that is held of somebody, and have it given. */
  static void agreed(ApplicationContext register, OneFile elli, UUID request) {
    var noora = elli.colleague("Noora Salo");
    var copies = register.getBean(OwnCopies.class);
    var access = register.getBean(Access.class);
    opened(
        register,
        elli.code,
        elli.maija,
        permit -> {
          var seen = file(register, permit);
          var writing = access.further(CopyAction.REVIEW, permit);
          return copies.review(writing, request, 0, "en", seen, true);
        });
    opened(
        register,
        elli.code,
        noora,
        permit -> copies.confirm(access.further(CopyAction.CONFIRM, permit), request, 1));
  }

  /** What two have seen: the file is given. */
  private static Weighed file(ApplicationContext register, Permit permit) {
    var gathering = register.getBean(Gathering.class);
    var files =
        gathering.redactions(permit, Weighed.NOTHING).proposals().stream()
            .filter(one -> one.reason() == Reason.FILE)
            .collect(toMap(Proposal::id, one -> Why.AGREED));
    var given = new Weighed(files, List.of(), null, Set.of());
    return given.seeing(
        gathering.redactions(permit, given).all().stream().map(Proposal::sight).collect(toSet()));
  }

  private record Of(Code code, UUID request, WorkerId by) {}

  private static String whole(ApplicationContext register, JdbcClient db) {
    var of =
        db.sql(
                "select code, request_id, confirmed_by from rights.copy join access.file using (subject_id)")
            .query(
                (row, n) ->
                    new Of(
                        Code.parse(row.getString(1)).orElseThrow(),
                        row.getObject(2, UUID.class),
                        new WorkerId(row.getObject(3, UUID.class))))
            .single();
    return opened(register, of.code(), of.by(), permit -> read(register, permit, of.request()));
  }

  static <T> T opened(
      ApplicationContext register, Code code, WorkerId who, Function<Permit, T> step) {
    var visit = register.getBean(People.class).visit(who);
    return register
        .getBean(TransactionTemplate.class)
        .execute(
            status ->
                register
                    .getBean(Access.class)
                    .enter(CopyAction.READ, code, visit)
                    .map(step)
                    .stream()
                    .findFirst()
                    .orElseThrow());
  }

  /** Whether the paper names her, and what is in the file. */
  static String read(ApplicationContext register, Permit permit, UUID request) {
    boolean told = paper(register, permit, request).contains("Elli Rantala");
    var made = register.getBean(OwnCopies.class).of(permit, request).orElseThrow();
    var file = new ByteArrayOutputStream();
    try {
      register.getBean(CopyPieces.class).writeTo(file, permit, made, CopyPart.FILE);
      return told + " " + files(file.toByteArray(), made.weighed().password());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is read on its paper. */
  static String paper(ApplicationContext register, Permit permit, UUID request) {
    var made = register.getBean(OwnCopies.class).of(permit, request).orElseThrow();
    var paper = new ByteArrayOutputStream();
    try {
      register.getBean(CopyPieces.class).writeTo(paper, permit, made, CopyPart.PAPER);
      return new Printed(paper.toByteArray()).text();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Names and sizes; a file that was cut does not open. */
  private static String files(byte[] zip, String password) throws IOException {
    var said = new StringBuilder();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), password.toCharArray())) {
      for (var next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
        var bytes = in.readAllBytes();
        var size = next.getFileName().startsWith("copy") ? "" : " " + SlowFile.pieces(bytes);
        said.append(next.getFileName()).append(size).append(' ');
      }
    }
    return said.toString().strip();
  }

  private Copying() {}
}
