package vn.truongchuan.exchange;

import java.util.function.Function;

/**
 * One bad input of the list: its number and words there, the code it must be refused with, and how it is made from a valid package.
 */
record Bad(String input, String code, Function<PackageKit, byte[]> made) {

    static Bad zip(String input, String code, java.util.function.Consumer<RawZip> change) {
        return new Bad(input, code, kit -> {
            RawZip zip = kit.zip();
            change.accept(zip);
            return zip.bytes();
        });
    }

    static Bad kit(String input, String code, java.util.function.Consumer<PackageKit> change) {
        return new Bad(input, code, kit -> {
            change.accept(kit);
            return kit.zip().bytes();
        });
    }

    @Override
    public String toString() {
        return input + " → " + code;
    }
}
