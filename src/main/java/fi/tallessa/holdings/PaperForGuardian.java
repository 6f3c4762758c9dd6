package fi.tallessa.holdings;

/** The paper on which a guardian gets what they may read of a child: one module makes it. */
public interface PaperForGuardian {

  /** By what it is taken out, as the log has it. */
  Action taken();
}
