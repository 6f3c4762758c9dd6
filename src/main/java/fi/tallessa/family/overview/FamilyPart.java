package fi.tallessa.family.overview;

import fi.tallessa.holdings.Panel;
import fi.tallessa.holdings.Permit;
import java.util.Collection;

/** A part of a family's page that a module above it fills, read with the permits of the page. */
public interface FamilyPart {

  /**
   * @param others those of the family whose own files the reader may open
   */
  Panel.Shown of(Permit permit, Collection<Permit> others);
}
