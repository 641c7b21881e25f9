#!/bin/sh
# How long it takes until one new article of a large portal is online: the whole command, and what of it comes after the
# build, onto an OpenSSH server on this machine.
#
#   src/bench/publish.sh [ARTICLES] [ROUNDS]      (10000 articles of 600 syllables, 6 rounds)
#
# Needs: mvn package, openssh-server, and root, which makes an account of its own for the server: the start-up files of a
# real account would be measured too.
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
rounds=${2:-6}
work=$(mktemp -d)
user=bantin-bench
chmod 755 "$work"
trap 'kill "$(cat "$work/sshd.pid")" || true; userdel -r "$user" 2>/dev/null || true; rm -rf "$work"' EXIT

java -cp target/test-classes bantin.director.GenerateSite "$work/site" "$articles" 600
cat >>"$work/site/site.yml" <<YAML
publish:
  www: {to: 'sftp://$user@127.0.0.1:2299/home/$user/www', keep: 5, check: false}
YAML

useradd -m -s /bin/sh "$user"
usermod -p '*' "$user"
mkdir -p "$work/home/.ssh" "/home/$user/.ssh" /run/sshd
ssh-keygen -q -t ed25519 -N '' -f "$work/home/.ssh/id_ed25519"
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
printf '[127.0.0.1]:2299 %s\n' "$(cut -d' ' -f1,2 "$work/host.pub")" >"$work/home/.ssh/known_hosts"
cp "$work/home/.ssh/id_ed25519.pub" "/home/$user/.ssh/authorized_keys"
chown -R "$user" "/home/$user"
printf '%s\n' 'Port 2299' 'ListenAddress 127.0.0.1' "HostKey $work/host" "PidFile $work/sshd.pid" \
    'Subsystem sftp internal-sftp' 'UsePAM no' >"$work/sshd_config"
"$(command -v sshd || echo /usr/sbin/sshd)" -f "$work/sshd_config"

seconds() { date +%s.%N; }
publish() { HOME=$work/home ./bantin publish --yes --site "$work/site"; }
publish 2>/dev/null # the first one sends everything; it also lets the launcher make its class archive
sleep 30
round=1
while [ "$round" -le "$rounds" ]; do
    cat >"$work/site/content/news/tin-moi-$round.md" <<MD
---
title: Tin mới số $round
date: $(date +%F)
category: kinh-te
---
Ngày hội văn hóa các dân tộc huyện lần thứ $round.
MD
    begun=$(seconds)
    said=$(publish 2>&1)
    ended=$(seconds)
    # the moment at which the folder that was online before was gone: the last that a build does
    built=$(stat -c %.Y "$work/site")
    sent=$(echo "$said" | sed -n 's/.*gửi \([0-9.]* tệp\).*/\1/p')
    echo "$round: $sent; whole command $(echo "$ended - $begun" | bc) s, after the build $(echo "$ended - $built" | bc) s"
    round=$((round + 1))
done
