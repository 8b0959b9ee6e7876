#!/bin/sh
# make-certificates.sh FOLDER [NAME[,ADDRESS] …]: an authority of your own, and a certificate for each machine (n1, n2 and
# n3 when none is named); with the address from which it connects to etcd, where its name leads to another one. Keep ca.key
# where no server is. On the machine NAME, NAME.crt and NAME.key become node.crt and node.key beside ca.crt, mode 600: in
# /etc/latchkey/tls of the user postgres, and in /etc/etcd/tls of the user etcd.
set -eu
umask 077
folder=$1
shift
[ $# -gt 0 ] || set -- n1 n2 n3
mkdir -p "$folder"
cd "$folder"
if [ ! -e ca.key ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj '/CN=Latchkey cluster' \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign' \
    -keyout ca.key -out ca.crt
fi
for machine in "$@"; do
  name=${machine%%,*}
  names=DNS:$name
  [ "$name" = "$machine" ] || names=$names,IP:${machine#*,}
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name" -keyout "$name.key" -out "$name.csr"
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth,clientAuth\n' "$names" > "$name.ext"
  openssl x509 -req -in "$name.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 825 -extfile "$name.ext" -out "$name.crt"
  rm "$name.csr" "$name.ext"
done
chmod 644 ca.crt
