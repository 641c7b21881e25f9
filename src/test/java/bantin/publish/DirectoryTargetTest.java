package bantin.publish;

class DirectoryTargetTest extends TargetContract {
    private int folders;

    @Override
    Place place() {
        return Place.onDisk(temp.resolve("server-" + folders++));
    }
}
