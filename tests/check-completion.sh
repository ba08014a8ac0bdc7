#!/bin/bash
# check-completion.sh WHATPRINTS - the completion scripts in their own shells,
# and the manual page under mandoc. A shell that isn't here is skipped, visibly.
set -u
whatprints=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 passed=0

# want SHELL LINE WORDS: what completing LINE offers, sorted, is WORDS
want() {
	local got
	got=$("complete_$1" "$2" | tr ' ' '\n' | sed '/^$/d' | sort -u | tr '\n' ' ')
	if [ "${got% }" = "$3" ]; then
		passed=$((passed + 1))
	else
		echo "completion: $1: '$2' offers '${got% }', not '$3'"
		failed=$((failed + 1))
	fi
}

complete_bash() {
	bash --norc -c '
		. "$1"
		shopt -s extglob
		read -ra COMP_WORDS <<<"${2//=/ = }"
		[[ $2 == *" " ]] && COMP_WORDS+=("")
		COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
		_whatprints
		echo "${COMPREPLY[@]}"' - "$work/bash" "$1"
}

complete_fish() {
	fish --no-config -c 'source $argv[1]; complete -C $argv[2]' \
		"$work/fish" "$1" | cut -f 1
}

# zsh completes only where somebody types: a terminal of its own, and what
# would be offered written out by a widget.
complete_zsh() {
	zsh -f "$work/ask.zsh" "$work" "$1" 2>/dev/null
}
cat >"$work/ask.zsh" <<'END'
zmodload zsh/zpty
zpty ask zsh -f -i
zpty -w ask "PS1=; unsetopt zle_bracketed_paste; fpath=($1 \$fpath)
autoload -Uz compinit; compinit -C -d $1/dump
compadd() {
	if [[ \${@[(I)-O]} -gt 0 || \${@[(I)-A]} -gt 0 || \${@[(I)-D]} -gt 0 ]]
	then builtin compadd \"\$@\"; return; fi
	local -a found; builtin compadd -O found \"\$@\"
	print -rl -- \$found >>$1/found; builtin compadd \"\$@\"
}
tell() { print -n >$1/found; zle complete-word; print >$1/done; exit }
zle -N tell; bindkey '^X' tell"
sleep 0.2
zpty -n -w ask "$2"$'\C-x'
for i in {1..600}; do [[ -e $1/done ]] && break; sleep 0.05; done
rm -f "$1/done"
print -r -- ${(f)"$(<$1/found)"}
zpty -d ask
END

for shell in bash fish zsh; do
	"$whatprints" completion $shell >"$work/$shell" || exit 1
	if ! command -v $shell >/dev/null; then
		echo "skip completion of $shell: it is not installed"
		continue
	fi
	[ $shell = zsh ] && cp "$work/zsh" "$work/_whatprints"
	want $shell 'whatprints expl' 'explain'
	want $shell 'whatprints check --fo' '--format'
	want $shell 'whatprints grade --policy pr' 'practice'
	want $shell 'whatprints check --format ju' 'junit'
	want $shell 'whatprints help cov' 'coverage'
	want $shell 'whatprints completion z' 'zsh'
done
command -v bash >/dev/null &&
	want bash 'whatprints check --format=js' 'json jsonl'

"$whatprints" help --man >"$work/whatprints.1"
if command -v mandoc >/dev/null; then
	if mandoc -T lint -W warning "$work/whatprints.1"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
	fi
else
	echo "skip the manual page: no mandoc here"
fi
echo "completion: $passed passed, $failed failed"
[ $failed = 0 ]
