package vn.truongchuan.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.truongchuan.desktop.TestDesk;
import vn.truongchuan.domain.field.EntityKey;
import vn.truongchuan.domain.field.EntityKind;
import vn.truongchuan.domain.field.FieldEdit;

class LivingEntitiesTest {
    @TempDir
    private Path folder;

    @Test
    void tellsOfComingsAndGoingsAlsoAfterACollection() {
        try (TestDesk desk = TestDesk.of(folder, "tt57-2026-pt", "2026-2027")) {
            LivingEntities sites = new LivingEntities(desk.saver(), EntityKind.SITE);
            List<List<EntityKey>> heard = new ArrayList<>();
            sites.keys().addListener((ListChangeListener<EntityKey>) change -> heard.add(List.copyOf(change.getList())));
            System.gc();
            EntityKey first = sites.add(Map.of("name", "Điểm chính"));
            desk.write(FieldEdit.set(first.field("address"), "Thôn Đông"));
            EntityKey second = sites.add(Map.of());
            sites.move(second, -1);
            assertThat(heard).containsExactly(List.of(first), List.of(first, second), List.of(second, first));
        }
    }
}
