package fi.tallessa.casework.contact;

import fi.tallessa.casework.task.CustomerTasks;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import org.springframework.stereotype.Component;

/** A contact that is no entry of the file any more: its row stays, what was said in it goes. */
@Component
public class Cancelled {

  private final ContactRows contacts;
  private final ContactTraces traces;
  private final Notes notes;
  private final CustomerTasks tasks;
  private final ContactDrafts drafts;
  private final Says says;
  private final CountedMeetings counted;

  Cancelled(
      ContactRows contacts,
      ContactTraces traces,
      Notes notes,
      CustomerTasks tasks,
      ContactDrafts drafts,
      Says says,
      CountedMeetings counted) {
    this.says = says;
    this.counted = counted;
    this.contacts = contacts;
    this.traces = traces;
    this.notes = notes;
    this.tasks = tasks;
    this.drafts = drafts;
  }

  /** Whether somebody is just putting it right: their words would lie nowhere. */
  public boolean begun(Permit permit, KeptContact kept) {
    return drafts.anybodys(permit, kept.id());
  }

  /** Whether files hang on it: they would lie in the file, of a contact that is not there. */
  public boolean attached(Permit permit, KeptContact kept) {
    return traces.attached(permit, kept.id());
  }

  /** Whether it was judged if guardians are told of it: that would go, and nobody would say so. */
  public boolean judged(Permit permit, KeptContact kept) {
    return says.judged(permit, kept.id());
  }

  /**
   * @return false where it was cancelled before
   */
  public boolean cancel(Permit permit, KeptContact kept) {
    boolean done = contacts.cancel(permit, kept.id());
    if (done) {
      notes.remove(permit, kept.id());
      tasks.remove(permit, kept.id());
      says.forget(permit, kept.id());
      counted.takenBack(permit, kept.contact());
    }
    return done;
  }
}
