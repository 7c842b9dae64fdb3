package vn.truongchuan.preview;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import vn.truongchuan.domain.evidence.PreviewContent;
import vn.truongchuan.domain.evidence.PreviewContent.None;
import vn.truongchuan.domain.evidence.PreviewContent.Picture;
import vn.truongchuan.domain.evidence.PreviewContent.Reason;

/** What the rendering process writes for the program that started it: a picture or a reason. */
final class Answer {
    private static final String PICTURE = "PICTURE";

    private Answer() {
    }

    static void write(PreviewContent content, DataOutputStream out) throws IOException {
        if (content instanceof Picture picture) {
            out.writeUTF(PICTURE);
            out.writeUTF(picture.mediaType());
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            out.writeInt(picture.pages());
            out.write(picture.bytes());
        } else {
            out.writeUTF((content instanceof None none ? none.reason() : Reason.NO_VIEWER).name());
        }
    }

    static PreviewContent read(DataInputStream in) throws IOException {
        String what = in.readUTF();
        if (what.equals(PICTURE)) {
            String mediaType = in.readUTF();
            int width = in.readInt();
            int height = in.readInt();
            int pages = in.readInt();
            return new Picture(in.readAllBytes(), mediaType, width, height, pages);
        }
        for (Reason reason : Reason.values()) {
            if (reason.name().equals(what)) {
                return new None(reason);
            }
        }
        return new None(Reason.BROKEN);
    }
}
