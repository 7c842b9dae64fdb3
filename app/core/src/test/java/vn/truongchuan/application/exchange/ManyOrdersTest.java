package vn.truongchuan.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.truongchuan.application.exchange.Council.CHAIR;
import static vn.truongchuan.application.exchange.Council.HA;
import static vn.truongchuan.application.exchange.Council.MINH;
import static vn.truongchuan.application.exchange.Council.export;
import static vn.truongchuan.application.exchange.Council.look;
import static vn.truongchuan.application.exchange.Council.statement;
import static vn.truongchuan.application.exchange.Council.take;
import static vn.truongchuan.application.exchange.Council.text;
import static vn.truongchuan.application.exchange.Council.texts;
import static vn.truongchuan.application.exchange.Council.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.application.Backups;
import vn.truongchuan.application.EvidenceDesk;
import vn.truongchuan.application.Workspace;
import vn.truongchuan.base.Progress;
import vn.truongchuan.domain.evidence.EvidenceItem;
import vn.truongchuan.domain.field.FieldEdit;
import vn.truongchuan.domain.field.FieldKey;
import vn.truongchuan.domain.standard.CriterionCode;
import vn.truongchuan.exchange.seal.Unlocking;
import vn.truongchuan.exchange.sign.KnownKeys;

/** Contributions in any order, twice, late, from restored backups and copied folders: lines 67 to 76 of the bad inputs. */
class ManyOrdersTest {
    private static final FieldKey A = statement("1.1/1/a");
    private static final FieldKey B = statement("1.1/1/b");
    @TempDir
    private Path temp;
    private Council council;
    private Workspace chair;
    private Workspace ha;
    private Workspace minh;

    @BeforeEach
    void begin() {
        council = new Council(temp);
        chair = council.chair;
        ha = council.begin("ha", HA, council.assign(council.ha, "1.1"));
        minh = council.begin("minh", MINH, council.assign(council.minh, "1.1", "1.2"));
    }

    @AfterEach
    void end() {
        council.close();
    }

    private static List<String> values(Workspace at) {
        return at.current().fields().stream().map(f -> f.getKey() + " " + at.current().fields().values(f.getKey()).stream()
                .map(v -> v.value() + " " + v.dot()).sorted().toList()).sorted().toList();
    }

    @Test
    void lines_67_and_68_any_order_and_any_repetition_ends_the_same() throws IOException {
        List<Path> packages = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            write(ha, HA, A, "Hà " + round);
            packages.add(council.contribute(ha, HA));
            write(minh, MINH, A, "Minh " + round);
            write(minh, MINH, statement("1.2/1/a"), "Minh 1.2 " + round);
            packages.add(council.contribute(minh, MINH));
        }
        Path chairs = chair.folder();
        List<List<String>> ends = new ArrayList<>();
        for (int seed = 1; seed <= 4; seed++) {
            Workspace other = council.begin("copy" + seed, CHAIR, backup());
            List<Path> order = new ArrayList<>(packages);
            order.addAll(packages.subList(0, seed - 1));
            Collections.shuffle(order, new Random(seed));
            order.forEach(p -> take(other, CHAIR, p));
            packages.forEach(p -> assertThat(take(other, CHAIR, p).merge()).as("nothing new after %s", order).isEmpty());
            ends.add(values(other));
        }
        assertThat(ends).allSatisfy(end -> assertThat(end).isEqualTo(ends.get(0)));
        packages.forEach(p -> take(chair, CHAIR, p));
        assertThat(values(chair)).isEqualTo(ends.get(0));
        assertThat(texts(chair, A)).containsExactly("Hà 2", "Minh 2");
        assertThat(chairs).isEqualTo(chair.folder());
    }

    private Path backup() {
        return council.send(chair, CHAIR, new Sending(chair).backup());
    }

    @Test
    void lines_69_and_70_two_texts_of_one_field_are_both_kept_until_somebody_chooses() {
        write(ha, HA, A, "Của Hà");
        write(chair, CHAIR, A, "Của chủ tịch");
        take(chair, CHAIR, council.contribute(ha, HA));

        assertThat(texts(chair, A)).containsExactly("Của Hà", "Của chủ tịch");
        assertThat(chair.merges().disputes()).singleElement().satisfies(d -> assertThat(d.base().flatMap(v -> v.value()))
                .contains("Bản đầu của hội đồng"));
        Path late = council.contribute(ha, HA);
        chair.merges().settle(CHAIR, A, Optional.of("Cả hai"));
        take(chair, CHAIR, late);
        assertThat(texts(chair, A)).as("settled stays settled").containsExactly("Cả hai");
    }

    @Test
    void line_71_a_member_who_went_back_to_an_old_backup_loses_and_resurrects_nothing() {
        write(ha, HA, A, "Hà trước");
        Path saved = temp.resolve("ha.zip");
        ha.backups().writeFull(saved, Progress.NONE);
        write(ha, HA, A, "Hà sau");
        write(ha, HA, B, "Chỉ có trước khi hỏng máy");
        take(chair, CHAIR, council.contribute(ha, HA));
        ha.close();
        Backups.restore(saved, temp.resolve("ha-restored"), Progress.NONE);
        Workspace again = council.add(Workspace.open(temp.resolve("ha-restored")));
        write(again, HA, A, "Hà gõ tiếp");

        Path back = council.contribute(again, HA);
        Arrival arrival = look(chair, CHAIR, back);
        assertThat(arrival.key().orElseThrow().state()).as("keys are no part of backups")
                .isEqualTo(KnownKeys.State.CHANGED);
        new Receiving(chair).take(arrival, CHAIR, new Confirmations(false, Optional.of("Cô Hà cài lại máy"), false),
                Unlocking.NOTHING, Progress.NONE);

        assertThat(texts(chair, A)).contains("Hà gõ tiếp").contains("Hà sau");
        assertThat(text(chair, B)).isEqualTo("Chỉ có trước khi hỏng máy");
    }

    @Test
    void line_72_two_who_work_in_copies_of_one_folder_are_both_heard() throws IOException {
        ha.keys().need();
        ha.close();
        Path clone = temp.resolve("clone");
        copy(temp.resolve("ha"), clone);
        Workspace one = council.add(Workspace.open(temp.resolve("ha")));
        Workspace two = council.add(Workspace.open(clone));
        write(one, HA, A, "Bản một");
        write(two, HA, A, "Bản hai");

        take(chair, CHAIR, council.contribute(one, HA));
        take(chair, CHAIR, council.contribute(two, HA));

        assertThat(texts(chair, A)).containsExactly("Bản hai", "Bản một");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Test
    void line_74_a_file_stays_while_one_removed_it_and_another_wrote_on_it() {
        String id = council.evidence(chair, CHAIR, "1.1", "chung.txt", "Chung");
        take(ha, HA, council.assign(council.ha, "1.1"));
        take(minh, MINH, council.assign(council.minh, "1.1"));
        new EvidenceDesk(ha).delete(List.of(id), HA);
        minh.save(MINH, List.of(FieldEdit.set(EvidenceItem.key(id).field(EvidenceItem.TITLE), "Tên mới")));

        take(chair, CHAIR, council.contribute(ha, HA));
        take(chair, CHAIR, council.contribute(minh, MINH));

        EvidenceItem item = chair.current().evidence().exact(id).orElseThrow();
        assertThat(item.title()).isEqualTo("Tên mới");
        assertThat(chair.current().fields().disputed()).contains(EvidenceItem.key(id).field("deleted"));
        assertThat(chair.vault().holds(item.file().orElseThrow())).isTrue();
    }

    @Test
    void line_75_the_same_bytes_under_three_names_are_one_file() {
        council.evidence(chair, CHAIR, "1.1", "ban-chair.txt", "Cùng nội dung");
        council.evidence(ha, HA, "1.1", "ban-ha.txt", "Cùng nội dung");
        council.evidence(minh, MINH, "1.1", "ban-minh.txt", "Cùng nội dung");

        Taken first = take(chair, CHAIR, council.contribute(ha, HA));
        Taken second = take(chair, CHAIR, council.contribute(minh, MINH));

        assertThat(first.files() + second.files()).isZero();
        assertThat(chair.current().evidence().items()).hasSize(1);
    }

    @Test
    void line_76_a_criterion_given_to_somebody_else_disputes_that_criterion_only() {
        write(ha, HA, A, "Hà viết muộn");
        write(ha, HA, statement("1.3/1/a"), "Hà viết thêm");
        take(minh, MINH, council.assign(council.minh, "1.1"));
        write(minh, MINH, A, "Minh nhận việc");
        take(chair, CHAIR, council.contribute(minh, MINH));
        take(chair, CHAIR, council.contribute(ha, HA));

        assertThat(chair.current().fields().disputed()).containsExactly(A);
        assertThat(text(chair, statement("1.3/1/a"))).isEqualTo("Hà viết thêm");
    }

    @Test
    void a_chair_who_went_back_to_an_old_backup_takes_everything_again() {
        Path saved = temp.resolve("chair.zip");
        chair.backups().writeFull(saved, Progress.NONE);
        write(ha, HA, A, "Hà viết");
        Path back = council.contribute(ha, HA);
        take(chair, CHAIR, back);
        byte[] before = export(chair);
        Backups.restore(saved, temp.resolve("restored"), Progress.NONE);
        Workspace restored = council.add(Workspace.open(temp.resolve("restored")));

        take(restored, CHAIR, back);

        assertThat(export(restored)).isEqualTo(before);
    }

    @Test
    void a_workspace_made_from_a_backup_package_is_the_same_and_goes_on_counting() {
        council.assign(council.ha, "1.3");
        Path backup = backup();
        Workspace again = council.begin("again", CHAIR, backup);

        assertThat(export(again)).isEqualTo(export(chair));
        assertThat(ExchangeDesk.of(again)).isEqualTo(ExchangeDesk.of(chair));
        assertThat(new Sending(again).assignment(council.ha, List.of(CriterionCode.of(1, 1)), "").content().head().route().sequence())
                .isEqualTo(4);
        assertThat(new Sending(again).backup().content().head().route().sequence()).as("a backup does not know itself").isEqualTo(1);
    }

    @Test
    void line_53_what_the_set_does_not_have_is_kept_and_named() {
        write(ha, HA, statement("9.9/1/a"), "Tiêu chí đã đổi số");
        Path back = council.contribute(ha, HA);

        assertThat(look(chair, CHAIR, back).orphans()).containsExactly("requirement:9.9/1/a");
        assertThat(take(chair, CHAIR, back).orphans()).containsExactly("requirement:9.9/1/a");
        assertThat(text(chair, statement("9.9/1/a"))).isEqualTo("Tiêu chí đã đổi số");
    }
}
