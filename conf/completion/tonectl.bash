# shellcheck shell=bash
# tonectl's words for bash. Made by "tonectl completion bash".
_tonectl()
{
	local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' i
	COMPREPLY=()
	for ((i = 1; i < COMP_CWORD; i++)); do
		case ${COMP_WORDS[i]} in
		-c | --lexicons | --postfix-config | --sendmail-config | --opendkim-config | --as | --customer | --language | --state-directory | --from | --to | --auth | --daemon | --client | --header | --lexicon | --config | --jobs | --policy | --ground | --need | --team | --older | --due | --max | --sort | --sendmail | --keys | --users | --key | --by | --reason | --note | --undo-window | --for) ((i++)) ;;
		-*) ;;
		*)
			command=${COMP_WORDS[i]}
			break
			;;
		esac
	done
	case $before in
	--as)
		mapfile -t COMPREPLY < <(compgen -W 'eml txt html' -- "$word")
		return
		;;
	--ground)
		mapfile -t COMPREPLY < <(compgen -W 'missed harm' -- "$word")
		return
		;;
	--need)
		mapfile -t COMPREPLY < <(compgen -W 'problem upset very-upset unknown none' -- "$word")
		return
		;;
	--sort)
		mapfile -t COMPREPLY < <(compgen -W 'review deadline age policy team' -- "$word")
		return
		;;
	-c | --lexicons | --postfix-config | --sendmail-config | --opendkim-config | --customer | --language | --state-directory | --from | --to | --auth | --daemon | --client | --header | --lexicon | --config | --jobs | --policy | --team | --older | --due | --max | --sendmail | --keys | --users | --key | --by | --reason | --note | --undo-window | --for) return ;;	# a file, as the shell completes it
	esac
	case $command in
	'')
		words='score text split replay coverage boilerplate check explain-policy lexicon stats events often doctor held keys user purge completion --lexicons --postfix-config -c --help --version'
		;;
	score)
		words='--lexicons --postfix-config --json --explain --pairs --as -c --help'
		;;
	text)
		words='--lexicons --postfix-config --json --parts --as -c --help'
		;;
	split)
		words='--lexicons --postfix-config --json --as -c --help'
		;;
	replay)
		words='--lexicons --postfix-config --json --lexicon --config --jobs -c --help'
		;;
	coverage)
		words='--lexicons --postfix-config --json -c --help'
		;;
	boilerplate)
		words='learn --lexicons --postfix-config -c --help'
		;;
	check)
		words='--lexicons --postfix-config -c --help'
		;;
	explain-policy)
		words='--lexicons --postfix-config --json --from --to --auth --daemon --client --header -c --help'
		;;
	lexicon)
		words='check signals find explain --lexicons --postfix-config --customer --language -c --help'
		;;
	stats)
		words='days teams agents --lexicons --postfix-config --json --state-directory --all --team -c --help'
		;;
	events)
		words='--lexicons --postfix-config --json --state-directory --follow -c --help'
		;;
	often)
		words='--lexicons --postfix-config -c --help'
		;;
	doctor)
		words='--lexicons --postfix-config --sendmail-config --opendkim-config --json -c --help'
		;;
	held)
		words='list would show release return drop extend undo --lexicons --postfix-config --json --all --policy --ground --need --team --older --due --max --sort --sendmail --dry-run --keys --key --by --reason --note --undo-window --for --now -c --help'
		;;
	keys)
		words='make list rotate pseudonyms --lexicons --postfix-config --keys -c --help'
		;;
	user)
		words='add passwd list remove --lexicons --postfix-config --users -c --help'
		;;
	purge)
		words='agents agent events copies journal all --lexicons --postfix-config --older --dry-run --by --reason -c --help'
		;;
	completion)
		words='bash --lexicons --postfix-config -c --help'
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o default -F _tonectl tonectl
