/** What ends soon, by code and day. The home page shows a line manager whose files go. */
@org.springframework.modulith.NamedInterface("ending")
package fi.tallessa.customer.ending;
