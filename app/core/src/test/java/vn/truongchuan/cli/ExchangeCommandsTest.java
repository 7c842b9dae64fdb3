package vn.truongchuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Editor;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.assessment.RequirementAssessment;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.school.CouncilMember;
import vn.truongchuan.json.Json;
import vn.truongchuan.sample.SampleBuilder;
import vn.truongchuan.sample.SampleSchool;

/** The package commands as they are typed, from the assignment to the answer of the office. */
class ExchangeCommandsTest {
    @TempDir
    private Path temp;
    private String school;
    private String stick;

    @BeforeEach
    void sample() throws IOException {
        school = temp.resolve("school").toString();
        stick = Files.createDirectories(temp.resolve("stick")).toString();
        try (Workspace made = new SampleBuilder(SampleSchool.of("th-tan-lap")).build(Path.of(school), Progress.NONE)) {
            assertThat(made.current().council()).isNotEmpty();
        }
    }

    private String member() {
        try (Workspace open = Workspace.open(Path.of(school))) {
            return open.current().council().stream().filter(m -> m.role().filter(r -> r == CouncilMember.Role.MEMBER).isPresent())
                    .findFirst().orElseThrow().name();
        }
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return Json.read(run.out());
    }

    private JsonNode send(String... arguments) throws IOException {
        List<String> all = Stream.concat(Stream.of("package"), Stream.concat(Stream.of(arguments),
                Stream.of("--into", stick, "--json"))).toList();
        return json(Run.of(all.toArray(String[]::new)));
    }

    private static String file(JsonNode sent) {
        return sent.path("files").get(0).asText();
    }

    @Test
    void a_member_works_apart_and_the_chair_settles() throws IOException {
        String home = temp.resolve("member").toString();
        String given = file(send("assign", school, "--member", member(), "--criteria", "1.1,1.2", "--message", "Xong trước 15/5"));
        assertThat(Run.of("package", "receive", home, given).err()).contains("[SIG-NEW]");
        Run made = Run.of("package", "receive", home, given, "--accept-new-key");
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("Đã lập hồ sơ mới");
        write(home, "Thành viên viết");
        write(school, "Chủ tịch viết");
        String back = file(send("contribute", home, "--editor", "Cô Hà"));

        JsonNode dry = json(Run.of("package", "receive", school, back, "--accept-new-key", "--dry-run", "--json"));
        assertThat(dry.get(0).at("/plan/disputes")).hasSize(1);
        JsonNode taken = json(Run.of("package", "receive", school, back, "--accept-new-key", "--json"));
        String merge = taken.get(0).path("merge").asText();
        JsonNode disputes = json(Run.of("package", "settle", school, "--json"));
        assertThat(disputes).hasSize(1);
        assertThat(disputes.get(0).path("values")).hasSize(2);
        assertThat(Run.of("package", "undo", school, merge).out()).contains("Đã hoàn tác");
        assertThat(Run.of("package", "undo", school, merge).err()).contains("[MRG-UNDONE]");
        assertThat(Run.of("package", "receive", school, back).code()).isZero();
        String field = disputes.get(0).path("field").asText();
        assertThat(Run.of("package", "settle", school, "--field", field, "--take", "3").err()).contains("[MRG-NOCHOICE]");
        assertThat(Run.of("package", "settle", school, "--field", field, "--take", "1").out()).contains("Còn 0 chỗ");
        assertThat(Run.of("package", "receive", school, back).out()).contains("Đã nhận: 0 tệp");
        assertThat(Run.of("package", "log", school).out()).contains("GỬI   Phân công số 1").contains("NHẬN  Bài nộp của thành viên số 1");
        assertThat(Run.of("package", "key", school).out().strip()).matches("([0-9A-Z]{4} ){7}[0-9A-Z]{4}");
    }

    private static void write(String home, String text) {
        try (Workspace open = Workspace.open(Path.of(home))) {
            open.save(new Editor("Người viết"), List.of(FieldEdit.set(new EntityKey(EntityKind.REQUIREMENT,
                    open.standardSet().criteria().findFirst().orElseThrow().requirements().findFirst().orElseThrow().id().toString())
                    .field(RequirementAssessment.STATEMENT), text)));
        }
    }

    @Test
    void an_office_receives_confirms_and_comments() throws IOException {
        String office = temp.resolve("office").toString();
        assertThat(Run.of("package", "office", office, "--name", "Phòng Giáo dục").out()).contains("Dấu vân tay");
        String submission = file(send("submit", school, "--office", "Phòng Giáo dục"));
        assertThat(Run.of("package", "receive", office, submission, "--accept-new-key").code()).isZero();
        String receipt = file(send("receipt", office));
        Path comments = Files.writeString(temp.resolve("y-kien.txt"), "# ý kiến\n-: Hồ sơ rõ ràng\n!1.1: Bổ sung minh chứng\n");
        String feedback = file(send("feedback", office, "--comments", comments.toString()));

        Run taken = Run.of("package", "receive", school, receipt, feedback, "--accept-new-key");
        assertThat(taken.code()).as(taken.err()).isZero();

        assertThat(Run.of("package", "log", school).out()).contains("nơi nhận đã xác nhận").contains("NHẬN  Ý kiến phản hồi số 1");
        assertThat(Run.of("package", "show", feedback).out()).contains("Ý kiến, –: Hồ sơ rõ ràng").contains("Trả lại, 1.1: Bổ sung");
        assertThat(Run.of("package", "show", submission).out()).contains("Tiêu chuẩn 1");
        assertThat(Run.of("check", school).out()).contains("Hồ sơ rõ ràng").contains("Bổ sung minh chứng");
        assertThat(send("submit", school).path("evidenceHere").asInt()).as("the office has them").isZero();
        Files.writeString(comments, "1.1 không có dấu hai chấm\n");
        assertThat(Run.of("package", "feedback", office, "--comments", comments.toString(), "--into", stick).err())
                .contains("[COMMENT-LINE]");
        assertThat(Run.of("package", "receive", school, submission).err()).contains("[PKG-NOTFORYOU]");
    }

    @Test
    void a_sealed_backup_makes_the_same_workspace_elsewhere() throws IOException {
        String password = Files.writeString(temp.resolve("pass"), "Mật khẩu 1\n").toString();
        String backup = file(send("backup", school, "--encrypt-password-file", password));
        assertThat(backup).endsWith(".tdg.age");
        String other = temp.resolve("other").toString();
        assertThat(Run.of("package", "receive", other, backup).err()).contains("[ENC-LOCKED]");
        assertThat(Run.of("package", "receive", other, backup, "--password-file", password, "--accept-new-key").code()).isZero();

        String one = temp.resolve("one.json").toString();
        String two = temp.resolve("two.json").toString();
        Run.of("export", school, one);
        Run.of("export", school, "--out", one);
        Run.of("export", other, "--out", two);

        assertThat(Files.readAllBytes(Path.of(two))).isEqualTo(Files.readAllBytes(Path.of(one)));
        assertThat(Run.of("package", "receive", temp.resolve("nothing").toString(), temp.resolve("no.tdg").toString()).err())
                .contains("[USB-READ]");
    }
}
