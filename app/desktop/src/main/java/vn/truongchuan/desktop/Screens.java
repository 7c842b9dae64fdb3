package vn.truongchuan.desktop;

import java.time.Clock;
import java.util.List;
import vn.truongchuan.desktop.kit.Screen;
import vn.truongchuan.desktop.screen.backup.BackupScreen;
import vn.truongchuan.desktop.screen.council.CouncilScreen;
import vn.truongchuan.desktop.screen.criterion.CriterionScreen;
import vn.truongchuan.desktop.screen.dashboard.DashboardScreen;
import vn.truongchuan.desktop.screen.data.DataScreen;
import vn.truongchuan.desktop.screen.disputes.DisputesScreen;
import vn.truongchuan.desktop.screen.documents.DocumentsScreen;
import vn.truongchuan.desktop.screen.evidence.EvidenceScreen;
import vn.truongchuan.desktop.screen.form.FormScreen;
import vn.truongchuan.desktop.screen.exchange.ExchangeScreen;
import vn.truongchuan.desktop.screen.plan.PlanScreen;
import vn.truongchuan.desktop.screen.review.ReviewScreen;
import vn.truongchuan.desktop.screen.school.SchoolScreen;
import vn.truongchuan.desktop.screen.settings.SettingsScreen;

/** Every screen of an open workspace, in the order of the navigation; a new screen is one line here. */
final class Screens {
    private Screens() {
    }

    static List<Screen> all(Clock clock) {
        return List.of(
                new DashboardScreen(clock),
                new CouncilScreen(),
                new EvidenceScreen(),
                new CriterionScreen(),
                new PlanScreen(),
                new SchoolScreen(),
                new DataScreen(),
                new ReviewScreen(),
                new DocumentsScreen(),
                new FormScreen(),
                new ExchangeScreen(clock),
                new DisputesScreen(),
                new BackupScreen(),
                new SettingsScreen());
    }
}
