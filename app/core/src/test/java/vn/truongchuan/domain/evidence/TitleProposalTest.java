package vn.truongchuan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title is what a person called the file; names of scanners and telephones give none. */
class TitleProposalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Quyết định thành lập hội đồng trường.pdf     | Quyết định thành lập hội đồng trường",
        "quyet_dinh_thanh_lap_HDT.docx                | Quyet dinh thanh lap HDT",
        "ke-hoach-giao-duc-nha-truong.pdf             | Ke hoach giao duc nha truong",
        "Báo cáo 12.2024.xlsx                         | Báo cáo 12.2024",
        "Báo cáo 12.2024                              | Báo cáo 12.2024",
        "Biên bản họp - Copy (2).docx                 | Biên bản họp",
        "Biên bản họp (1).pdf                         | Biên bản họp",
        "Nghị quyết – Bản sao.pdf                     | Nghị quyết",
        "QĐ 45-QĐ-THCSHB.pdf                          | QĐ 45-QĐ-THCSHB",
        "KH 2024.pdf                                  | KH 2024",
        "Ảnh lễ khai giảng.jpg                        | Ảnh lễ khai giảng",
        "Video hoạt động ngoại khóa.mp4               | Video hoạt động ngoại khóa"})
    void a_name_that_people_gave_becomes_the_title(String name, String title) {
        assertThat(TitleProposal.of(name)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan001.pdf", "Scan 2024-01-05.pdf", "IMG_20240105_101112.jpg", "DSC00123.JPG", "IMG-20240101-WA0001.jpg",
        "WhatsApp Image 2024-01-02 at 10.20.30.jpeg", "New Microsoft Word Document.docx", "Document (1).pdf", "image.png", "1.pdf",
        "20240105.pdf", "z4567890123456 0a1b2c3d.jpg", "CamScanner 01-05-2024 10.20.pdf", "Untitled.pdf", "ảnh 1.jpg", "a.pdf", ".pdf", "",
        "Screenshot 2024-01-01 at 10.11.12 AM.png", "PXL_20240101_101112345.jpg", "3f2504e0-4f89-11d3-9a0c-0305e82c3301.pdf"})
    void a_name_that_a_machine_gave_gives_no_title(String name) {
        assertThat(TitleProposal.of(name)).isEmpty();
    }

    @Test
    void a_decomposed_name_becomes_a_composed_title() {
        assertThat(TitleProposal.of(Normalizer.normalize("Kế hoạch năm học.pdf", Normalizer.Form.NFD))).isEqualTo("Kế hoạch năm học");
    }

    @Test
    @Timeout(10)
    void a_very_long_name_takes_no_time() {
        assertThat(TitleProposal.of("scan ".repeat(60) + "x.pdf")).isNotEmpty();
        assertThat(TitleProposal.of("a1-".repeat(90) + "é.pdf")).isNotEmpty();
    }
}
