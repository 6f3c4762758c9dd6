package fi.tallessa.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Key-encryption keys in a token that speaks PKCS#11 (SoftHSM): they never leave it. */
@Tag("long")
class KeyTokenTest {

  private static final byte[] KEY = Aead.newKey();
  private static final byte[] PLACE = {1, 2, 3};

  private static int slot;

  @BeforeAll
  static void token() {
    slot = SoftToken.slot();
  }

  @Test
  void s37_what_it_seals_it_opens_in_its_place_and_nowhere_else() {
    var keys = keys();
    keys.make(1);
    var sealed = keys.wrap(1, KEY, PLACE);
    keys.make(1);
    assertThat(keys.unwrap(1, sealed, PLACE)).isEqualTo(KEY);
    assertThat(sealed).as("laid out as in files").hasSize(1 + 12 + KEY.length + 16).startsWith(1);
    assertThatThrownBy(() -> keys.unwrap(1, sealed, new byte[] {3})).isInstanceOf(SealBroken.class);
    sealed[20] ^= 1;
    assertThatThrownBy(() -> keys.unwrap(1, sealed, PLACE)).isInstanceOf(SealBroken.class);
    assertThat(keys.test(1, sealed, PLACE)).containsExactly(CopyState.WRONG);
  }

  @Test
  void s37_its_keys_say_nothing_of_themselves() throws Exception {
    var keys = keys();
    keys.make(2);
    var found = keys.key(2);
    assertThat(found.getEncoded()).isNull();
    assertThat(found.toString()).contains("sensitive").contains("unextractable");
  }

  @Test
  void s45_another_machine_finds_a_key_and_a_destroyed_one_is_gone_for_both() {
    var first = keys();
    var second = keys();
    first.make(3);
    var sealed = first.wrap(3, KEY, PLACE);
    assertThat(second.unwrap(3, sealed, PLACE)).isEqualTo(KEY);
    assertThat(second.has(3)).isTrue();
    first.destroy(3);
    first.destroy(3);
    assertThat(first.has(3)).isFalse();
    assertThatThrownBy(() -> keys().unwrap(3, sealed, PLACE)).isInstanceOf(KeyMissing.class);
    assertThatThrownBy(() -> second.unwrap(3, sealed, PLACE)).isInstanceOf(KeyMissing.class);
    first.make(3);
    assertThat(first.test(3, sealed, PLACE)).as("a new one").containsExactly(CopyState.WRONG);
  }

  @Test
  void s37_a_wrong_library_or_slot_is_a_sentence() {
    assertThatThrownBy(() -> new KeyToken("/nowhere.so", 0, SoftToken.PIN))
        .isInstanceOf(KeyMissing.class)
        .hasMessageContaining("tallessa.keys.token");
    assertThatThrownBy(() -> new KeyToken(SoftToken.LIBRARY, 17, SoftToken.PIN))
        .isInstanceOf(KeyMissing.class);
  }

  private static KeyToken keys() {
    return new KeyToken(SoftToken.LIBRARY, slot, SoftToken.PIN);
  }
}
