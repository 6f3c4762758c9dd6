package fi.tallessa.planted;

import fi.tallessa.access.Ground;
import fi.tallessa.access.Runs;
import fi.tallessa.access.SilentLooks;
import fi.tallessa.audit.AccessLog;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Ways round the door of one customer; here so that PermitTest is seen to bite. */
public final class Shortcuts {
  private Shortcuts() {}

  /** Opens somebody's key as if a run had come by. */
  public static class OpensAsIfRunning {
    public Key key(Vault vault, Permit permit) {
      return vault.openForRun(permit.subject(), permit.key().orElseThrow());
    }
  }

  /** The same, by a reference. */
  public static class HandsItOn {
    public BiFunction<SubjectId, WrappedKey, Key> opener(Vault vault) {
      return vault::openForRun;
    }
  }

  /** Runs over everybody. */
  public static class RunsOverAll {
    public List<Runs.Met> all(Runs runs, Instant at) {
      return runs.everybody("x", at);
    }
  }

  /** Reads what a run reads. */
  public static class ReadsAll {
    public Object all(Data data, Map<SubjectId, Key> keys) {
      return data.everybody(keys, Set.of(), LocalDate.EPOCH);
    }
  }

  /** Reads what is masked, as if to write it again (K11). */
  public static class ReadsUnderTheMask {
    public Object address(Versions versions, Permit permit) {
      return versions.toWriteAgain(permit, Field.ADDRESS, 1);
    }
  }

  /** Reads what is masked, as if to compare it with what was told (K11). */
  public static class ComparesUnderTheMask {
    public Object all(Versions versions, Permit permit) {
      return versions.toCompare(permit);
    }
  }

  /** Lets a shape be opened without the file. */
  public static class LaysBeside {
    public Shape<String> shape() {
      return Shape.of("x", String.class).beside(Reach.LOOKS);
    }
  }

  /** Opens one. */
  public static class OpensOne {
    public Key key(Vault vault, Shape<?> shape, Permit permit) {
      return vault.openOnly(shape, permit);
    }
  }

  /** Looks at somebody in silence. */
  public static class LooksInSilence {
    public void look(SilentLooks looks, List<SubjectId> subjects, Action action, Visit visit) {
      looks.at(subjects, action, Ground.REGISTERS, visit);
    }
  }

  /** Writes its own line, and takes the key. */
  public static class WritesItsOwnLine {
    public Object line(AccessLog log, Action action, List<SubjectId> subjects, Visit visit) {
      return log.enter(action, subjects, List.of("DESIGNATED"), visit);
    }
  }
}
