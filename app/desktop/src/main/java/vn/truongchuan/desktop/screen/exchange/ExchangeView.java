package vn.truongchuan.desktop.screen.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import vn.truongchuan.desktop.kit.OpenScreen;
import vn.truongchuan.desktop.kit.ScreenContext;
import vn.truongchuan.desktop.kit.ScreenPane;
import vn.truongchuan.domain.check.Place;

/** Three pages: sending, receiving, history. */
final class ExchangeView implements OpenScreen {
    private final ReceivePage receive;
    private final SendPage send;
    private final HistoryPage history;
    private final FeedbackPage feedback;
    private final Tab sendTab;
    private final Tab receiveTab;
    private final Tab historyTab;
    private final Tab feedbackTab;
    private final TabPane tabs = new TabPane();
    private final ScreenPane pane;

    ExchangeView(ScreenContext context, Clock clock) {
        receive = new ReceivePage(context, new ReceiveModel(context.workspace(), context.tasks(), context.editor()));
        send = new SendPage(context, new SendModel(context.workspace(), context.tasks(), context.editor()));
        history = new HistoryPage(context, new HistoryModel(context.workspace(), context.tasks(), context.editor()), clock);
        feedback = new FeedbackPage(context);
        pane = new ScreenPane(context.messages().text("exchange.title"));
        pane.state(context.messages().text("exchange.state"));
        sendTab = tab("exchange-send", context.messages().text("exchange.send"), send.view());
        receiveTab = tab("exchange-receive", context.messages().text("exchange.receive"), receive.view());
        historyTab = tab("exchange-log", context.messages().text("exchange.history"), history.view());
        feedbackTab = tab("exchange-feedback", context.messages().text("exchange.feedback"), feedback.view());
        tabs.getTabs().setAll(List.of(sendTab, receiveTab, feedbackTab, historyTab));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("exchange-tabs");
        tabs.getSelectionModel().selectedItemProperty().addListener(o -> shown());
        pane.setCenter(tabs);
    }

    private static Tab tab(String id, String words, Region content) {
        Tab tab = new Tab(words, content);
        tab.setId(id);
        return tab;
    }

    @Override
    public Region view() {
        return pane;
    }

    @Override
    public void shown() {
        Tab chosen = tabs.getSelectionModel().getSelectedItem();
        if (chosen == sendTab) {
            send.shown();
        } else if (chosen == receiveTab) {
            receive.shown();
        } else if (chosen == historyTab) {
            history.shown();
        }
    }

    @Override
    public void goTo(Place place) {
        tabs.getSelectionModel().select(feedbackTab);
    }

    @Override
    public void close() {
        feedback.close();
    }

    @Override
    public void takePackages(List<Path> files) {
        tabs.getSelectionModel().select(receiveTab);
        receive.look(files);
    }
}
