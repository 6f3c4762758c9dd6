package fi.tallessa.legalbasis.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.TestItems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever holds a paper sees on the page, or has the command tell, which event it is of (S6). */
@RegisterTest
class PrintedTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Verification verification;
  @Autowired VerifyConsents command;

  @Test
  void s06_what_a_slip_prints_is_compared_with_the_chain_by_the_page_and_the_command()
      throws Exception {
    var elli = new OneFile(beans);
    var given = new Given(elli);
    var items = new TestItems(beans, people.visit(people.worker(Role.MANAGER)));
    var notes = items.notes();
    var slip = elli.body(given.yes(notes, items.photographs()));
    var event = given.consent(notes).last().orElseThrow();
    var printed = event.check().shown();
    assertThat(slip)
        .as("one for each answer")
        .contains(printed, given.consent(items.photographs()).last().orElseThrow().check().shown());
    assertThat(elli.body("/consents/" + notes)).contains("Check value " + printed);
    assertThat(verification.find(event.check(), people.visit(elli.maija).when()))
        .hasToString("Optional[%s %s event 2]".formatted(elli.code.shown(), notes));
    assertThat(command.compare(List.of(printed.toLowerCase()))).isZero();
    assertThat(command.compare(List.of(printed, "0000-0000-0000"))).isEqualTo(1);

    owner
        .db()
        .sql(
            """
            update legalbasis.consent_event set chain = sha256(chain)
            where subject_id = ? and item_id = ? and number = 2
            """)
        .params(elli.<java.util.UUID>in(permit -> permit.subject().value()), notes.value())
        .update();
    assertThat(command.compare(List.of(printed))).as("another event than was printed").isEqualTo(1);
    assertThat(elli.body("/consents/" + notes)).doesNotContain(printed);
  }
}
