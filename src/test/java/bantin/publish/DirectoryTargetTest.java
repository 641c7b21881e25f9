package bantin.publish;

class DirectoryTargetTest extends TargetContract {
    @Override
    Target target() {
        return new DirectoryTarget(temp.resolve("server"));
    }
}
