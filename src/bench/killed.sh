#!/bin/sh
# Kills bantin publish (SIGKILL) at a random moment, again and again, over a real sshd: what visitors find after each
# death is the old portal or the new one (releases), or one whose pages name nothing that is missing (in place); and
# after the next run it is the new one to the byte.
#
#   src/bench/killed.sh [DEATHS [LAYOUT]]      (20 for each of both layouts)
#
# Needs: mvn package, /usr/sbin/sshd.
set -eu
cd "$(dirname "$0")/../.."
deaths=${1:-20}
work=$(mktemp -d)
mkdir -p "$work/home/.ssh" "$work/was"
ssh-keygen -q -t ed25519 -N '' -f "$work/host_key"
ssh-keygen -q -t ed25519 -N '' -f "$work/home/.ssh/id_ed25519"
port=$((20000 + $$ % 20000))
printf '[127.0.0.1]:%s %s\n' "$port" "$(cat "$work/host_key.pub")" > "$work/home/.ssh/known_hosts"
cat > "$work/sshd_config" << EOF
Port $port
ListenAddress 127.0.0.1
HostKey $work/host_key
AuthorizedKeysFile $work/home/.ssh/id_ed25519.pub
StrictModes no
UsePAM no
PidFile none
PermitRootLogin yes
Subsystem sftp internal-sftp
EOF
if [ "$(id -u)" = 0 ]; then mkdir -p /run/sshd; fi
/usr/sbin/sshd -D -e -f "$work/sshd_config" 2> "$work/sshd.log" &
sshd=$!
trap 'kill $sshd; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

java -cp target/test-classes bantin.director.GenerateSite "$work/site" 60 300
cat >> "$work/site/site.yml" << EOF

publish:
  releases:
    to: sftp://$(id -un)@127.0.0.1:$port$work/releases
    layout: releases
    check: false
  in-place:
    to: sftp://$(id -un)@127.0.0.1:$port$work/in-place
    layout: in-place
    check: false
EOF
article=$(find "$work/site/content/news" -name '*.md' | LC_ALL=C sort | tail -n 1)

# Java keeps the home folder of the password file; bantin asks the environment first.
publish() { HOME=$work/home BANTIN_JAVA_OPTS="-Duser.home=$work/home" exec ./bantin publish "$@" --yes --allow lost --site "$work/site"; }

same() { diff -rq --exclude=.bantin --exclude=.bantin-site "$1" "$2" > "$work/differences"; }

# Every address that a page of the folder names.
holes() {
    (cd "$1" && find . -name '*.html' -print0 | xargs -0 grep -oHE '(href|src)="/[^"#?:]*' \
        | sed -E 's/:(href|src)="/ /' | sort -u | while read -r page address; do
            [ -e ".$address" ] || echo "$page names $address, which is not there"
        done)
}

for layout in ${2:-releases in-place}; do
    served=$work/$layout
    [ $layout = in-place ] || served=$served/current
    (publish $layout) > "$work/said" 2>&1
    sed -i '$a Thêm một câu.' "$article"
    begun=$(date +%s%N)
    (publish $layout) > "$work/said" 2>&1
    whole=$((($(date +%s%N) - begun) / 1000000))
    killed=0
    seen_new=0
    round=0
    while [ $killed -lt "$deaths" ]; do
        round=$((round + 1))
        rm -rf "$work/was"
        cp -a "$work/site/public" "$work/was"
        sed "s/^title: .*/title: Tin giờ chót số $round của $layout/" "$article" > "$article.new"
        mv "$article.new" "$article"
        cp "$article" "${article%.md}-$layout-$round.md"
        (publish $layout) > "$work/said" 2>&1 &
        child=$!
        # late in the run the server is being changed: most of the time goes before
        wait=$(awk -v seed="$$$round" -v whole="$whole" 'BEGIN { srand(seed); print whole / 1000 * (0.5 + 0.5 * rand()) }')
        sleep "$wait"
        if kill -9 $child 2> /dev/null; then killed=$((killed + 1)); fi
        wait $child 2> /dev/null || true
        if [ $layout = releases ]; then
            if same "$work/was" "$served/"; then :; elif same "$work/site/public" "$served/"; then
                seen_new=$((seen_new + 1))
            else
                echo "$layout, round $round: neither the old portal nor the new one"
                cat "$work/differences"
                exit 1
            fi
        fi
        holes "$served/" > "$work/holes"
        if [ -s "$work/holes" ]; then
            echo "$layout, round $round:"
            cat "$work/holes"
            exit 1
        fi
        (publish $layout) > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
        if ! same "$work/site/public" "$served/" || find "$work/$layout" -name '*.bantin-part' | grep .; then
            echo "$layout, round $round: the next run did not make it good"
            cat "$work/differences"
            exit 1
        fi
    done
    echo "$layout: $round publishes, $killed killed, $seen_new of them after the new portal was online: no hole, all made good"
done
