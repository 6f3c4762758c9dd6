package fi.tallessa.casework.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.HeldRow;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.casework.contact.Contact;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.contact.KeptContact;
import fi.tallessa.casework.contact.Outcome;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Issue 4, point 9: groups and their roll calls. */
@RegisterTest
class GroupTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired Owner owner;
  @Autowired JdbcClient db;
  @Autowired Statements statements;
  @Autowired Customers customers;
  OneFile elli;
  OneFile onni;
  String group;

  @BeforeEach
  void group() throws Exception {
    elli = new OneFile(beans);
    onni = new OneFile(beans, elli.maija);
    group = grouped("Thursday kitchen");
    join(elli.code.shown() + ", " + onni.code.shown()).andExpect(status().isSeeOther());
  }

  @Test
  void i4_09_everybody_is_there_until_one_tap_says_otherwise() throws Exception {
    var page = text(get(group + "/sessions/new"));
    for (var file : List.of(elli, onni)) {
      assertThat(page)
          .containsPattern("value=\"" + file.code.shown() + "\"\\s+checked")
          .contains("Elli Rantala, " + file.code.shown());
    }
  }

  @Test
  void i4_09_each_member_gets_a_row_of_one_encounter_and_the_minutes_are_the_sessions()
      throws Exception {
    var aino = new OneFile(beans, elli.maija);
    join(aino.code.shown());
    call(List.of(elli, onni, aino), List.of(elli, onni), "length", "120", "from7", "2")
        .andExpect(status().isSeeOther());
    var rows = Stream.of(elli, onni, aino).map(this::contact).toList();
    assertThat(rows.stream().map(Contact::encounter).distinct()).hasSize(1);
    assertThat(rows).noneMatch(Contact::counts);
    assertThat(rows.stream().map(Contact::minutes)).containsExactly(120, 120, null);
    assertThat(rows.stream().map(Contact::outcome))
        .containsExactly(Outcome.MET, Outcome.MET, Outcome.DID_NOT_COME);
    assertThat(rows.stream().map(Contact::persons)).containsExactly(4, 4, 1);
    assertThat(Stream.of(elli, onni, aino).map(this::kept).map(KeptContact::id).distinct())
        .as("no id joins them")
        .hasSize(3);
    assertThat(elli.body(""))
        .contains("joint, 4 people", "120 min")
        .doesNotContain(onni.code.shown(), "Thursday kitchen");
    assertThat(text(get(group))).contains("2 came, 1 did not, 2 whose names we do not know");
  }

  @Test
  void i4_09_one_broken_seal_does_not_stop_the_roll_call() throws Exception {
    owner
        .db()
        .sql(
            """
            update customer.datum set sealed = set_byte(sealed, 30, get_byte(sealed, 30) # 1)
            where field = 'name' and subject_id = (select subject_id from access.file where code = ?)
            """)
        .param(onni.code.value())
        .update();
    for (var path : List.of(group, group + "/sessions/new")) {
      assertThat(text(get(path)))
          .contains("Elli Rantala", elli.code.shown(), onni.code.shown())
          .doesNotContain("Elli Rantala, " + onni.code.shown(), ", " + onni.code.shown());
    }
    call(List.of(elli, onni), List.of(elli)).andExpect(status().isSeeOther());
    assertThat(contacts(elli)).hasSize(1);
  }

  @Test
  void i4_09_sent_twice_it_is_one_session() throws Exception {
    var once = UUID.randomUUID().toString();
    for (int sent = 0; sent < 2; sent++) {
      call(List.of(elli, onni), List.of(elli), "once", once).andExpect(status().isSeeOther());
    }
    assertThat(contacts(elli)).hasSize(1);
    assertThat(text(get(group)).split(" came, ", -1)).hasSize(2);
  }

  @Test
  void i4_09_a_roll_call_sent_again_with_something_else_comes_back_to_be_another()
      throws Exception {
    var once = UUID.randomUUID().toString();
    call(List.of(elli, onni), List.of(elli), "once", once, "from7", "2");
    for (var other :
        List.of(List.of("from7", "3"), List.of("length", "90"), List.of("day", yesterday()))) {
      var sent = new ArrayList<>(List.of("once", once));
      if (!other.contains("from7")) {
        sent.addAll(List.of("from7", "2"));
      }
      sent.addAll(other);
      var again = call(List.of(elli, onni), List.of(elli), sent.toArray(String[]::new));
      assertThat(OneFile.text(again.andExpect(status().isUnprocessableContent())))
          .contains("saved already", "value=\"" + other.getLast() + "\"")
          .doesNotContain(once);
    }
    var ticked = call(List.of(elli, onni), List.of(onni), "once", once, "from7", "2");
    assertThat(OneFile.text(ticked.andExpect(status().isUnprocessableContent())))
        .containsPattern("value=\"" + onni.code.shown() + "\"\\s+checked");
    assertThat(text(get(group))).contains("1 came, 1 did not, 2 whose").doesNotContain("90 min");
    var lang = call(List.of(elli, onni), List.of(), "once", once, "lang", "sv", "from7", "4");
    assertThat(OneFile.text(lang.andExpect(status().isUnprocessableContent())))
        .contains("value=\"4\"");
  }

  @Test
  void i4_09_a_roll_call_that_was_taken_back_is_not_called_saved() throws Exception {
    var once = UUID.randomUUID().toString();
    call(List.of(elli, onni), List.of(elli), "once", once);
    web.perform(People.as(elli.maija, Role.WORKER, post(group + "/sessions/" + once + "/undo")))
        .andExpect(status().isSeeOther());
    var again = call(List.of(elli, onni), List.of(elli), "once", once);
    assertThat(OneFile.text(again.andExpect(status().isUnprocessableContent())))
        .contains("saved already")
        .containsPattern("value=\"" + elli.code.shown() + "\"\\s+checked");
    assertThat(contacts(elli)).isEmpty();
  }

  @Test
  void i4_09_a_group_sent_again_with_another_name_comes_back_to_be_another() throws Exception {
    var once = UUID.randomUUID().toString();
    named(once, "Saturday kitchen").andExpect(status().isSeeOther());
    named(once, "Saturday kitchen").andExpect(status().isSeeOther());
    assertThat(OneFile.text(named(once, "Sunday kitchen")))
        .contains("saved already", "value=\"Sunday kitchen\"", "Saturday kitchen")
        .doesNotContain("value=\"" + once);
  }

  private ResultActions named(String once, String name) throws Exception {
    var form =
        post("/groups")
            .param("once", once)
            .param("name", name)
            .param("service", elli.service.value().toString());
    return web.perform(People.as(elli.maija, Role.WORKER, form));
  }

  private String yesterday() {
    return elli.visit(elli.maija).today().minusDays(1).toString();
  }

  @Test
  void i4_09_who_is_frozen_stands_as_closed_without_saying_why_and_gets_no_row() throws Exception {
    onni.freeze();
    for (var path : List.of(group, group + "/sessions/new")) {
      assertThat(text(get(path)))
          .contains(onni.code.shown(), "Closed now")
          .doesNotContain("restricted", "guardian", "Elli Rantala, " + onni.code.shown());
    }
    var once = UUID.randomUUID().toString();
    for (int sent = 0; sent < 2; sent++) {
      var some = call(List.of(elli, onni), List.of(elli, onni), "once", once);
      assertThat(OneFile.text(some.andExpect(status().isConflict())))
          .contains("Not written", onni.code.shown())
          .doesNotContain(elli.code.shown(), "restricted", "rozen");
    }
    assertThat(contacts(elli)).hasSize(1);
    assertThat(rows(onni)).isZero();
  }

  @Test
  void i4_09_all_join_or_none_and_no_log_says_that_somebody_did() throws Exception {
    var aino = new OneFile(beans, elli.maija);
    var celia = new OneFile(beans);
    assertThat(
            OneFile.text(
                join(aino.code.shown() + ", " + celia.code.shown())
                    .andExpect(status().isUnprocessableContent())))
        .contains(celia.code.shown());
    assertThat(aino.lines("casework.group.join")).isZero();
    assertThat(text(get(group))).doesNotContain(aino.code.shown());
    join(aino.code.shown()).andExpect(status().isSeeOther());
    assertThat(aino.lines("casework.group.join")).isEqualTo(1);
  }

  @Test
  void s25_of_a_member_who_is_not_ones_own_nobody_learns() throws Exception {
    var petri = elli.colleague("Petri");
    for (var path : List.of(group, group + "/sessions/new")) {
      var page = text(petri, get(path));
      assertThat(page).contains(elli.code.shown()).doesNotContain(onni.code.shown());
    }
    call(petri, List.of(elli, onni), List.of(elli, onni)).andExpect(status().isConflict());
    call(petri, List.of(elli), List.of(elli)).andExpect(status().isSeeOther());
    assertThat(contacts(elli)).hasSize(2);
    assertThat(rows(onni)).isZero();
    assertThat(
            OneFile.text(send(petri, post(group + "/members").param("codes", onni.code.shown()))))
        .contains("you have no such customer", "value=\"" + onni.code.shown() + "\"");
    send(petri, post(group + "/members/" + onni.code.shown() + "/removal"))
        .andExpect(status().isNotFound());
  }

  @Test
  void i4_09_what_cannot_be_read_comes_back_with_every_tap() throws Exception {
    var sent =
        call(
                List.of(elli, onni),
                List.of(onni),
                "from13",
                "many",
                "length",
                "-1",
                "day",
                "1.1.2999")
            .andExpect(status().isUnprocessableContent());
    var page = OneFile.text(sent);
    assertThat(page)
        .contains("id=\"from13-problem\"", "id=\"length-problem\"", "id=\"day-problem\"")
        .containsPattern("value=\"" + onni.code.shown() + "\"\\s+checked")
        .doesNotContainPattern("value=\"" + elli.code.shown() + "\"\\s+checked");
    assertThat(rows(elli)).isZero();
  }

  @Test
  void i4_09_eighty_cost_as_many_statements_as_two() throws Exception {
    int page = heard(() -> text(get(group + "/sessions/new")));
    int roll = heard(() -> call(List.of(elli, onni), List.of(elli)));
    assertThat(roll).as("a roll call").isLessThanOrEqualTo(9);
    var many =
        IntStream.range(0, 80)
            .mapToObj(one -> customers.register(elli.maija, Map.of(Field.NAME, "Nobody " + one)))
            .map(permit -> permit.code())
            .toList();
    group = grouped("All of us");
    for (int from = 0; from < 80; from += 20) {
      join(String.join(",", many.subList(from, from + 20).stream().map(Code::shown).toList()))
          .andExpect(status().isSeeOther());
    }
    assertThat(heard(() -> text(get(group + "/sessions/new")))).isEqualTo(page);
    var all = many.stream().map(Code::shown).toList();
    assertThat(heard(() -> called(elli.maija, all, all).andExpect(status().isSeeOther())))
        .isEqualTo(roll);
    assertThat(text(get(group))).contains("80 members", "80 came");
  }

  @Test
  void whoever_leaves_a_group_keeps_that_they_came() throws Exception {
    call(List.of(elli), List.of(elli));
    assertThat(elli.<List<?>>in(permit -> beans.getBean(GroupMembersHolding.class).copy(permit)))
        .hasSize(1);
    send(elli.maija, post(group + "/members/" + elli.code.shown() + "/removal"))
        .andExpect(status().isSeeOther());
    assertThat(text(get(group))).doesNotContain(elli.code.shown());
    assertThat(contacts(elli)).hasSize(1);
    assertThat(copied(elli)).containsExactly("casework.group.copy.was", "casework.group.copy.left");
  }

  @Test
  void i4_12_whoever_is_taken_out_by_a_slip_is_offered_back_at_once_and_belongs_as_before()
      throws Exception {
    since(elli, "2026-01-08");
    var path = group + "/members/" + elli.code.shown() + "/removal";
    var left = send(elli.maija, post(path)).andReturn().getResponse().getRedirectedUrl();
    assertThat(text(get(left)))
        .contains("Taken out of the group", path + "/undo", "data-key=\"z\"");
    assertThat(text(get(group))).doesNotContain("Taken out of the group");
    for (int pressed = 0; pressed < 2; pressed++) {
      send(elli.maija, post(path + "/undo")).andExpect(status().isSeeOther());
    }
    assertThat(text(get(group))).contains(elli.code.shown());
    assertThat(text(get(left))).doesNotContain("Taken out of the group");
    assertThat(elli.lines("casework.group.stay")).as("pressed twice, done once").isEqualTo(1);
    assertThat(copied(elli)).containsExactly("casework.group.copy");
    assertThat(elli.in(permit -> beans.getBean(GroupMembers.class).of(permit)).getFirst().from())
        .as("since when they belong to it")
        .isEqualTo(java.time.LocalDate.of(2026, 1, 8));
  }

  @Test
  void i4_12_nobody_else_takes_it_back_nor_anybody_later_nor_over_a_new_beginning()
      throws Exception {
    var path = group + "/members/" + elli.code.shown() + "/removal";
    send(elli.maija, post(path));
    var petri = elli.colleague("Petri Niemi");
    long seen = elli.lines("casework.group.list");
    assertThat(OneFile.text(send(petri, get(group + "?left=" + elli.code.shown()))))
        .doesNotContain("Taken out of the group");
    assertThat(elli.lines("casework.group.list")).as("nothing was seen").isEqualTo(seen);
    send(petri, post(path + "/undo")).andExpect(status().isUnprocessableContent());
    assertThat(text(get(group))).doesNotContain(elli.code.shown());
    owner
        .db()
        .sql(
            "update casework.group_member set left_at = left_at - interval '11 minutes' where left_at is not null")
        .update();
    assertThat(OneFile.text(send(elli.maija, post(path + "/undo"))))
        .contains("can’t be taken back any more", "value=\"" + elli.code.shown());
    assertThat(text(get(group))).as("too late").doesNotContain(elli.code.shown());
    join(elli.code.shown()).andExpect(status().isSeeOther());
    send(elli.maija, post(path + "/undo")).andExpect(status().isSeeOther());
    assertThat(copied(elli))
        .containsExactly(
            "casework.group.copy.was", "casework.group.copy.left", "casework.group.copy");
    assertThat(elli.lines("casework.group.stay")).isZero();
  }

  @Test
  void i4_12_who_joined_anew_at_the_same_moment_belongs_once_and_nothing_fails() throws Exception {
    var path = group + "/members/" + elli.code.shown() + "/removal";
    send(elli.maija, post(path));
    var came =
        new HeldRow(beans)
            .whileDone(
                () ->
                    db.sql(
                            """
                            insert into casework.group_member
                              (subject_id, group_id, number, from_day, worker_id)
                            select subject_id, cast(? as uuid), 2, ?, ?
                            from access.file where code = ?
                            """)
                        .params(
                            group.replace("/groups/", ""),
                            elli.visit(elli.maija).today(),
                            elli.maija.value(),
                            elli.code.value())
                        .update(),
                () -> send(elli.maija, post(path + "/undo")).andReturn().getResponse().getStatus());
    assertThat(came).containsExactly(303);
    assertThat(copied(elli))
        .containsExactly(
            "casework.group.copy.was", "casework.group.copy.left", "casework.group.copy");
    assertThat(elli.lines("casework.group.stay")).isZero();
  }

  private List<String> copied(OneFile file) {
    return file
        .<List<CopyLine>>in(permit -> beans.getBean(GroupMembersHolding.class).copy(permit))
        .stream()
        .map(CopyLine::label)
        .toList();
  }

  private void since(OneFile file, String day) {
    owner
        .db()
        .sql(
            """
            update casework.group_member set from_day = cast(? as date)
            where subject_id = (select subject_id from access.file where code = ?)
            """)
        .params(day, file.code.value())
        .update();
  }

  @Test
  void i4_09_a_group_is_renamed_once_from_what_was_seen_and_its_earlier_name_is_kept()
      throws Exception {
    rename("Friday kitchen", "1").andExpect(status().isSeeOther());
    assertThat(
            OneFile.text(
                rename("Monday kitchen", "1").andExpect(status().isUnprocessableContent())))
        .contains("changed the name meanwhile", "value=\"Monday kitchen\"");
    assertThat(OneFile.text(rename("", "2").andExpect(status().isUnprocessableContent())))
        .contains("Write a name for the group");
    assertThat(text(get(group))).contains("Friday kitchen").doesNotContain("Thursday");
    assertThat(text(get(group + "/name"))).contains("Friday kitchen", "Thursday kitchen");
    assertThat(copied()).containsExactly("Friday kitchen");
  }

  @Test
  void i4_09_an_ended_group_is_called_no_more_and_keeps_all_it_has() throws Exception {
    call(List.of(elli), List.of(elli));
    send(elli.maija, post(group + "/end")).andExpect(status().isSeeOther());
    send(elli.maija, post(group + "/end")).andExpect(status().isSeeOther());
    assertThat(text(get("/groups"))).doesNotContain(group + "\"");
    assertThat(text(get("/groups/ended"))).contains(group + "\"", "Thursday kitchen");
    assertThat(text(get(group))).contains("has ended", "1 came").doesNotContain("/sessions/new");
    send(elli.maija, get(group + "/sessions/new")).andExpect(status().isNotFound());
    assertThat(
            OneFile.text(
                call(List.of(elli, onni), List.of(onni))
                    .andExpect(status().isUnprocessableContent())))
        .contains("The group has ended")
        .containsPattern("value=\"" + onni.code.shown() + "\"\\s+checked");
    join(new OneFile(beans, elli.maija).code.shown()).andExpect(status().isUnprocessableContent());
    assertThat(contacts(elli)).hasSize(1);
    assertThat(copied()).containsExactly("Thursday kitchen");
    send(elli.maija, post(group + "/end/removal")).andExpect(status().isSeeOther());
    call(List.of(elli, onni), List.of(onni)).andExpect(status().isSeeOther());
    assertThat(contacts(elli)).hasSize(2);
  }

  @Test
  void i4_09_the_list_of_groups_goes_on_by_key() throws Exception {
    for (int one = 0; one < 50; one++) {
      grouped("Kitchen " + one);
    }
    var page = text(get("/groups"));
    assertThat(page).contains("Kitchen 49", "Kitchen 0").doesNotContain(group + "\"");
    var next = Pattern.compile("/groups\\?before=\\d+").matcher(page);
    assertThat(next.find()).isTrue();
    assertThat(text(get(next.group()))).contains(group + "\"").doesNotContain("Kitchen 0<");
  }

  private ResultActions rename(String name, String seen) throws Exception {
    return send(elli.maija, post(group + "/name").param("name", name).param("seen", seen));
  }

  private List<String> copied() {
    return elli.in(permit -> beans.getBean(GroupMembersHolding.class).copy(permit)).stream()
        .map(CopyLine::value)
        .toList();
  }

  @Test
  void the_name_of_a_group_is_in_no_clear_column() {
    assertThat(
            owner
                .db()
                .sql("select string_agg(g::text, ' ') from casework.service_group g")
                .query(String.class)
                .single())
        .doesNotContain("Thursday");
  }

  private String grouped(String name) throws Exception {
    return send(
            elli.maija,
            post("/groups").param("name", name).param("service", elli.service.value().toString()))
        .andExpect(status().isSeeOther())
        .andReturn()
        .getResponse()
        .getRedirectedUrl();
  }

  private ResultActions join(String codes) throws Exception {
    return send(elli.maija, post(group + "/members").param("codes", codes));
  }

  private ResultActions call(List<OneFile> asked, List<OneFile> there, String... more)
      throws Exception {
    return call(elli.maija, asked, there, more);
  }

  private ResultActions call(WorkerId who, List<OneFile> asked, List<OneFile> there, String... more)
      throws Exception {
    return called(who, codes(asked), codes(there), more);
  }

  private ResultActions called(WorkerId who, List<String> asked, List<String> there, String... more)
      throws Exception {
    var form =
        post(group + "/sessions")
            .param("asked", String.join(" ", asked))
            .param("present", there.toArray(String[]::new));
    for (int i = 0; i < more.length; i += 2) {
      form.param(more[i], more[i + 1]);
    }
    return send(who, form);
  }

  private static List<String> codes(List<OneFile> files) {
    return files.stream().map(one -> one.code.shown()).toList();
  }

  private ResultActions send(WorkerId who, MockHttpServletRequestBuilder form) throws Exception {
    return web.perform(People.as(who, Role.WORKER, form));
  }

  private String text(MockHttpServletRequestBuilder page) throws Exception {
    return text(elli.maija, page);
  }

  private String text(WorkerId who, MockHttpServletRequestBuilder page) throws Exception {
    return OneFile.text(send(who, page).andExpect(status().isOk()));
  }

  private int heard(Statements.Doing doing) {
    return statements.during(doing).size();
  }

  private List<KeptContact> contacts(OneFile file) {
    return file.in(permit -> beans.getBean(Contacts.class).all(permit));
  }

  private KeptContact kept(OneFile file) {
    return contacts(file).getFirst();
  }

  private Contact contact(OneFile file) {
    return kept(file).contact();
  }

  private int rows(OneFile file) {
    return owner
        .db()
        .sql(
            "select count(*) from casework.contact join access.file using (subject_id) where code = ?")
        .param(file.code.value())
        .query(Integer.class)
        .single();
  }
}
