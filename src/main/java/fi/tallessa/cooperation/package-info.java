/**
 * "Contact information for services essential to the customer relationship is processed only in the
 * event of actual cooperation": with which services we work for a customer, why, until when, and
 * whom we reach there.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "customer",
      "customer::bases",
      "customer::basis",
      "customer::datum",
      "customer::duties",
      "customer::guardian",
      "customer::services",
      "customer::wording",
      "legalbasis",
      "legalbasis::consent",
      "legalbasis::item",
      "access",
      "staff",
      "association",
      "association::deadline",
      "vault",
      "wording"
    })
package fi.tallessa.cooperation;
