package bantin.publish;

class DirectoryTargetTest extends PublishingContract {
    private int folders;

    @Override
    Place place() {
        return Place.onDisk(temp.resolve("server-" + folders++));
    }
}
