/** What a customer and we aim at, the steps towards it, and how much it has helped. */
package fi.tallessa.casework.plan;
