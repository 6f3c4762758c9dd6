package fi.tallessa.legalbasis.item;

import fi.tallessa.kernel.Problems;
import java.util.List;

/** The languages of the texts, and a form for one more. */
public record LanguagesPage(List<Tongue> tongues, LanguageForm form, Problems problems) {}
