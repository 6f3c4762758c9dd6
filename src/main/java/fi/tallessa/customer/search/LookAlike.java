package fi.tallessa.customer.search;

/**
 * A customer one may open who may be the one to be registered.
 *
 * @param same whether every word that was typed is in the name
 */
public record LookAlike(FoundRow row, boolean same) {
  @Override
  public String toString() {
    return "LookAlike";
  }
}
