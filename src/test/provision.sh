#!/bin/sh
# Sees to the programs that tests use: present -> used; absent -> installed from Debian's packages when
# that is possible (root, or sudo without a password); else the build stops and names what to install.
# Maven runs it before the tests; nothing is skipped silently.
set -u

# One line each: the command that tests call, or the font that stands in for the theme's own until it has come, as
# Arial does for readers; and the package that brings it.
parts='chromium-headless-shell chromium-headless-shell
chromedriver chromium-driver
LiberationSans-Regular.ttf fonts-liberation
sshd openssh-server
nginx nginx-light
vsftpd vsftpd'

# Where Debian keeps servers, whether or not the user's PATH says so.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

is_there() {
    case $1 in
        *.ttf) set -- /usr/share/fonts/truetype/*/"$1" && [ -e "$1" ] ;;
        *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

missing_packages() {
    echo "$parts" | while read -r part package; do
        is_there "$part" || printf ' %s' "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Installing a server would also start it; the tests start their own.
keep_services_off() {
    policy=/usr/sbin/policy-rc.d
    [ -e "$policy" ] && return 0
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null 2>&1 && as_root chmod 755 "$policy" && off=yes
}

install_packages() {
    command -v apt-get >/dev/null 2>&1 && as_root true 2>/dev/null || return 1
    echo "provision: installing for the tests:$missing"
    off=no
    keep_services_off
    # The list of packages may be old or absent: try with it, then with a new one.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2 ||
        { as_root apt-get update -q >&2 &&
            as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2; }
    installed=$?
    [ $off = yes ] && as_root rm -f "$policy"
    return $installed
}

missing=$(missing_packages)
[ -z "$missing" ] && exit 0
install_packages
missing=$(missing_packages)
[ -z "$missing" ] && exit 0
echo "provision: the tests need programs that are not on this machine and could not be installed." >&2
echo "provision: on Debian or Ubuntu: sudo apt-get install$missing" >&2
echo "provision: elsewhere, install what brings the same programs; to build without tests: mvn package -DskipTests" >&2
exit 1
