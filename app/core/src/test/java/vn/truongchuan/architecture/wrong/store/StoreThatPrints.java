package vn.truongchuan.architecture.wrong.store;

import java.io.IOException;

/** Wrong: prints to standard streams. */
public final class StoreThatPrints {

    public void print(IOException broken) {
        System.out.println("x");
        broken.printStackTrace();
    }
}
