/** Every claim that is made about Linux, in the order of the specification. */

import type { Parameters } from '../models/kinds.ts';
import { blockedSignalsWait } from './a-blocked-signal-waits-and-tells-who-sent-it.ts';
import { cgroupNamespaceBeginsHere } from './a-cgroup-namespace-begins-where-its-first-member-is.ts';
import { cgroupPathLeadsThere } from './a-cgroup-path-leads-from-where-its-reader-begins-to-its-task.ts';
import { noChildWithoutPidfdOrCgroup } from './a-child-without-its-pidfd-or-cgroup-is-not-born.ts';
import { chosenNumberIsTheNumber } from './a-chosen-number-is-the-number.ts';
import { clockIsAheadByTheOffset } from './a-clock-is-ahead-by-the-offset-of-the-time-its-reader-is-in.ts';
import { deadNamespaceGetsNoMember } from './a-dead-pid-namespace-gets-no-new-member.ts';
import { deathIsToldByExitSignal } from './a-death-is-told-by-the-exit-signal.ts';
import { deviceIsInOneNamespace } from './a-device-is-in-one-network-namespace-under-a-name-of-its-own.ts';
import { dyingInitTakesEverybody } from './a-dying-init-takes-everybody-with-it.ts';
import { fatalSignalKills } from './a-fatal-signal-kills-an-ordinary-task.ts';
import { usedAsOpened } from './a-file-is-read-and-written-only-as-it-was-opened.ts';
import { readOnlyAsTold } from './a-file-system-is-read-only-as-who-mounted-it-says.ts';
import { handleMeansTheSameForEver } from './a-handle-means-the-same-for-ever.ts';
import { limitIsSetAsWritten } from './a-limit-is-set-as-written-by-who-has-cap-sys-resource.ts';
import { linkLeadsWhereItsTaskIs } from './a-link-leads-where-its-task-is-for-who-may-look.ts';
import { linkLeadsToTask } from './a-link-of-proc-leads-to-where-the-task-is-whose-it-is.ts';
import { liveNamespaceHasOneInit } from './a-live-pid-namespace-has-one-living-init.ts';
import { mapIsWrittenInOnePiece } from './a-map-is-written-in-one-piece-of-full-lines.ts';
import { mapSaysWhatWasWritten } from './a-map-says-what-was-written-and-never-anything-else.ts';
import { messageQueueLivesWhileNamedOrOpen } from './a-message-queue-lives-while-it-is-named-or-open.ts';
import { messageTellsWhoSentIt } from './a-message-tells-who-sent-it-in-the-readers-names.ts';
import { expiresIfNobodyCame } from './a-mount-expires-only-if-nobody-has-come-by.ts';
import { mountShowsItsQueues } from './a-mount-of-message-queues-shows-those-that-were-there.ts';
import { mountOfTheHierarchyIsUp } from './a-mount-of-the-hierarchy-begins-as-far-up-as-its-reader-is-down.ts';
import { mountSharesAsTold } from './a-mount-shares-as-it-was-told-to.ts';
import { sysctlNamesAreRoots } from './a-name-below-proc-sys-is-set-by-root-of-the-machine.ts';
import { namesAreIsolated } from './a-name-set-in-one-uts-namespace-is-unseen-in-any-other.ts';
import { setNamesAreReadByAll } from './a-name-that-is-set-is-read-by-every-member.ts';
import { namespaceBelongsToItsMaker } from './a-namespace-belongs-to-the-user-namespace-of-who-made-it.ts';
import { namespaceExistsWhileReferredTo } from './a-namespace-exists-exactly-while-somebody-refers-to-it.ts';
import { newMountNamespaceIsACopy } from './a-new-mount-namespace-has-a-copy-of-the-tree.ts';
import { newTaskHasItsMakersCredentials } from './a-new-task-has-its-makers-credentials.ts';
import { bornWhereItsMakerAims } from './a-new-task-is-born-where-its-maker-aims.ts';
import { bornIntoGroupAndSession } from './a-new-task-is-in-its-makers-group-and-session.ts';
import { bornIntoTheTimeAimedAt } from './a-new-task-is-in-the-time-that-its-maker-aims-at.ts';
import { newTaskIsChildOrSibling } from './a-new-task-is-the-child-of-its-maker-or-its-sibling.ts';
import { newTimeNamespaceIsACopy } from './a-new-time-namespace-has-the-offsets-that-its-makers-children-would-have-had.ts';
import { newUtsNamespaceIsACopy } from './a-new-uts-namespace-starts-as-a-copy.ts';
import { numbersGoRound } from './a-number-is-given-again-only-after-those-above-it.ts';
import { numberInUseWhileNeeded } from './a-number-is-in-use-exactly-while-a-task-a-group-or-a-session-has-it.ts';
import { parentOutsideIsNotSeen } from './a-parent-outside-is-not-seen.ts';
import { pidfdReachesWhomItMeans } from './a-pidfd-reaches-whom-it-means-and-only-from-above.ts';
import { groupsLieInSessions } from './a-process-group-lies-in-one-session.ts';
import { processIsThereUntilTheLast } from './a-process-is-there-until-the-last-of-its-threads-is-gone.ts';
import { programsGiveWhatIsDue } from './a-program-gives-its-owner-and-root-its-capabilities.ts';
import { programKeepsUnmarked } from './a-program-has-the-descriptors-that-are-not-marked-and-has-them-alone.ts';
import { programIsOnItsOwn } from './a-program-is-not-moved-by-its-parent-and-is-told-of-deaths-by-sigchld.ts';
import { refusedCallUsesUpNumbersOnly } from './a-refused-call-uses-up-numbers-and-nothing-else.ts';
import { refusedRequestMayHaveMoved } from './a-refused-request-may-have-moved-its-device.ts';
import { removedCgroupIsKept } from './a-removed-cgroup-is-kept-exactly-by-who-means-it.ts';
import { rootNeedsSysChroot } from './a-root-is-changed-only-with-cap-sys-chroot.ts';
import { segmentIsAttachedAsOftenAsItSays } from './a-segment-is-attached-as-often-as-it-says.ts';
import { segmentIsWhereItWasAttached } from './a-segment-is-where-it-was-attached.ts';
import { signalsDoWhatWasSaid } from './a-signal-does-what-its-receiver-has-said.ts';
import { signalForOneThread } from './a-signal-for-one-thread-waits-for-that-thread.ts';
import { ignoredSignalChangesNothing } from './a-signal-that-is-ignored-changes-nothing.ts';
import { ignoredDoesNotBeginToWait } from './a-signal-that-is-ignored-does-not-begin-to-wait.ts';
import { socketStaysWhereItWasMade } from './a-socket-stays-in-the-network-namespace-where-it-was-made.ts';
import { stopsAreToldTwiceTranslated } from './a-stop-is-told-with-the-user-translated-twice.ts';
import { structPidOutlivesItsTask } from './a-struct-pid-outlives-its-task-exactly-while-a-pidfd-means-it.ts';
import { sysctlsAreOfOpenerOrCaller } from './a-sysctl-is-that-of-its-opener-or-of-its-caller.ts';
import { sysctlsAreWrittenByWhoMay } from './a-sysctl-is-written-by-who-may-at-that-time.ts';
import { sysctlsGoWithTheirNamespaces } from './a-sysctl-of-a-namespace-that-is-gone-holds-what-it-had.ts';
import { diesOnceOfWhatKilledIt } from './a-task-dies-once-and-of-what-killed-it.ts';
import { visibleInItsOwnNamespaceAndAbove } from './a-task-is-visible-exactly-in-its-own-pid-namespace-and-above.ts';
import { letGoLeavesNothing } from './a-tracer-that-has-let-go-leaves-nothing-behind.ts';
import { leftAloneIsToldOnce } from './an-end-that-is-left-alone-is-told-so-once.ts';
import { idMeansNothingElsewhere } from './an-id-means-nothing-in-another-user-namespace.ts';
import { givenIdsAreSet } from './an-id-that-is-set-is-the-one-that-was-given.ts';
import { initMakesNoSibling } from './an-init-makes-no-sibling.ts';
import { ipcNamespaceTakesEverything } from './an-ipc-namespace-takes-everything-with-it.ts';
import { fileExistsWhileMeant } from './an-open-file-exists-exactly-while-a-descriptor-means-it.ts';
import { orphanedGroupsGoOn } from './an-orphaned-group-is-not-left-stopped.ts';
import { unprivilegedStarterStaysSo } from './an-unprivileged-starter-has-no-power-over-the-outermost-user-namespace.ts';
import { undefinedArgumentsAreRefused } from './arguments-that-linux-does-not-define-are-refused.ts';
import { capabilitiesComeWithANamespace } from './capabilities-come-only-with-a-user-namespace.ts';
import { cgroupsBecomeThreaded } from './cgroups-become-threaded-as-asked.ts';
import { cgroupsComeAndGo } from './cgroups-come-and-go-as-asked.ts';
import { aimedElsewhereOnlyOnce } from './children-are-aimed-elsewhere-only-once.ts';
import { childrenAreBornAtHomeOrBelow } from './children-are-born-at-home-or-below.ts';
import { childrenStayInTheProcess } from './children-stay-in-the-process-as-long-as-a-thread-of-it-lives.ts';
import type { LinuxProperty } from './claims.ts';
import { senselessFlagsAreRefused } from './clone-refuses-flags-that-do-not-go-together.ts';
import { clone3StructureMakesSense } from './clone3-refuses-a-structure-that-makes-no-sense.ts';
import { descriptorsChangeAsAsked } from './descriptors-change-only-as-asked.ts';
import { badDescriptorsAreRefused } from './descriptors-that-are-not-open-are-refused.ts';
import { devicesAreToldAsTheyAre } from './devices-are-told-as-they-are.ts';
import { devicesChangeAsAsked } from './devices-change-only-as-asked.ts';
import { endsKnowEachOther } from './each-end-of-a-pair-knows-whether-the-other-is-open.ts';
import { effectiveIsPermitted } from './effective-capabilities-are-permitted-and-ambient-ones-inheritable-too.ts';
import { enteringNeverGains } from './entering-and-leaving-never-gains-what-creation-did-not-give.ts';
import { everyNamespaceHasANumber } from './every-namespace-has-a-number-of-its-own.ts';
import { everyNamespaceIsCounted } from './every-namespace-is-counted-as-long-as-it-is-there.ts';
import { everyTaskHasALivingParent } from './every-task-has-a-living-parent-here-or-above.ts';
import { exactlyWhatWasAskedForIsNew } from './exactly-the-namespaces-asked-for-are-new.ts';
import { exitEndsOneOrAll } from './exit-ends-one-thread-and-exit-group-all.ts';
import { fchdirGoesWhereTheDescriptorLeads } from './fchdir-goes-where-the-descriptor-leads.ts';
import { filesOpenForTheirOwner } from './files-of-user-namespaces-open-only-for-whom-they-belong-to.ts';
import { flagsChangeAsAsked } from './flags-of-a-mount-change-only-as-asked.ts';
import { eagainWhenFull } from './fork-fails-with-eagain-exactly-when-no-number-is-free.ts';
import { askedForGroupAndSession } from './getpgid-and-getsid-answer-the-numbers-of-group-and-session.ts';
import { getpidMeansTheCaller } from './getpid-answers-the-number-that-means-the-caller.ts';
import { groupsChangeWhereAllowed } from './groups-change-only-where-setgroups-is-allowed.ts';
import { idsOfIpcObjectsGoRound } from './ids-of-ipc-objects-go-round.ts';
import { ioctlsTellWhatIsInSight } from './ioctls-of-handles-tell-only-what-is-in-sight.ts';
import { ipcCallsFailForTheirReasons } from './ipc-calls-fail-exactly-for-their-reasons.ts';
import { ipcObjectsAreFoundAndMade } from './ipc-objects-are-found-and-made-exactly-as-asked.ts';
import { ipcSetAndRmidDoWhatTheySay } from './ipc-set-and-ipc-rmid-do-what-they-say.ts';
import { ipcStatTellsWhatThereIs } from './ipc-stat-tells-what-there-is.ts';
import { epermForNone } from './kill-fails-with-eperm-exactly-if-it-may-signal-none.ts';
import { killReachesOnlyTasksInSight } from './kill-reaches-only-tasks-in-sight.ts';
import { limitsAreSetAsAsked } from './limits-are-set-as-asked-and-handed-down.ts';
import { limitsOfIpcAreOnesOwn } from './limits-of-ipc-are-those-of-ones-own-namespace.ts';
import { creationGivesNoPower } from './making-a-user-namespace-gives-no-power-over-those-that-were-there.ts';
import { mapsAreOneToOne } from './maps-are-one-to-one-and-within-those-above.ts';
import { memoryOfSomebodyElse } from './memory-of-who-has-become-somebody-else-is-not-dumpable.ts';
import { messageQueuesAreOpenedAsAsked } from './message-queues-are-opened-and-removed-exactly-as-asked.ts';
import { messagesComeByPriority } from './messages-come-by-priority-then-in-order.ts';
import { messagesComeInOrder } from './messages-come-in-order.ts';
import { mountIsRefusedForItsReasons } from './mount-is-refused-exactly-for-its-reasons.ts';
import { mountNamespacesHaveTheirAge } from './mount-namespaces-are-as-old-as-they-were-made.ts';
import { mountSetattrIsRefusedForItsReasons } from './mount-setattr-is-refused-exactly-for-its-reasons.ts';
import { mountinfoTells } from './mountinfo-tells-where-a-mount-is-and-with-whom-it-shares.ts';
import { sharedWithinOneOwner } from './mounts-are-shared-within-one-owner-and-downwards.ts';
import { moveMountIsRefusedForItsReasons } from './move-mount-is-refused-exactly-for-its-reasons.ts';
import { namesHaveAtMost64Bytes } from './names-have-at-most-64-bytes.ts';
import { noIdFromNowhere } from './no-id-comes-from-nowhere.ts';
import { noMountNamespaceKeepsItself } from './no-mount-namespace-keeps-itself.ts';
import { noNamespaceBeyondALimit } from './no-namespace-is-made-beyond-a-limit.ts';
import { noNewPrivsIsIrrevocable } from './no-new-privs-is-irrevocable.ts';
import { noSignalFromInsideHarmsInit } from './no-signal-from-inside-harms-init.ts';
import { signalsArePermitted } from './no-signal-reaches-whom-its-sender-may-not-signal.ts';
import { noTwoSocketsAreBoundAlike } from './no-two-sockets-of-a-network-namespace-are-bound-alike.ts';
import { noDescriptorBeyondLimit } from './nobody-gets-a-descriptor-beyond-its-limit.ts';
import { noZombieUnderADyingInit } from './nobody-is-a-zombie-under-a-dying-init.ts';
import { nobodyLeavesItsTree } from './nobody-leaves-the-tree-of-its-mount-namespace.ts';
import { nobodyLooksBeneath } from './nobody-looks-beneath-what-is-locked.ts';
import { noProcessBeyondLimit } from './nobody-makes-a-process-beyond-its-limit.ts';
import { nobodyMapsMoreThanItMay } from './nobody-maps-more-than-it-may.ts';
import { memoryIsNoWayToReadAFile } from './nobody-reads-in-memory-what-it-may-not-read-in-a-file.ts';
import { nothingChangesElsewhere } from './nothing-changes-in-another-ipc-namespace.ts';
import { deadAreAsDumpableAsTheirMemory } from './of-the-dead-it-is-remembered-whether-their-memory-was-dumpable.ts';
import { offsetsAreSetAsWritten } from './offsets-are-set-as-written-by-whom-it-is-allowed.ts';
import { offsetsAreFrozen } from './offsets-never-change-once-somebody-is-in-the-namespace.ts';
import { movedByItselfOrItsParent } from './only-a-task-and-its-parent-move-it-to-another-group.ts';
import { onlyPowerOverTheOwner } from './only-power-over-the-owner-makes-or-changes-a-namespace.ts';
import { onlySigkillFromAboveKillsInit } from './only-sigkill-from-above-kills-init.ts';
import { onlyWhoHasANameMakesUserNamespaces } from './only-who-has-a-name-makes-a-user-namespace.ts';
import { openTreeIsRefusedForItsReasons } from './open-tree-is-refused-exactly-for-its-reasons.ts';
import { orphansGoToSubreaperOrInit } from './orphans-go-to-the-nearest-subreaper-or-to-init.ts';
import { ownersFormATree } from './owners-and-parents-of-namespaces-form-a-tree.ts';
import { pidSysctlsAreSetByWhoMay } from './pid-max-and-the-last-number-are-set-by-who-may.ts';
import { namespaceDiesWithItsInit } from './pid-namespace-dies-with-its-init.ts';
import { nestOnlySoDeep } from './pid-namespaces-nest-only-so-deep.ts';
import { pidsAreBelowPidMax } from './pids-are-positive-and-below-pid-max.ts';
import { pidsAreUniqueAndStable } from './pids-are-unique-and-stable.ts';
import { pivotRootIsRefusedForItsReasons } from './pivot-root-is-refused-exactly-for-its-reasons.ts';
import { pivotRootSwaps } from './pivot-root-swaps-two-mounts-and-moves-who-had-the-old-root.ts';
import { prctlKnowsItsArguments } from './prctl-takes-only-arguments-that-it-knows.ts';
import { recvmsgFailsForItsReasons } from './recvmsg-fails-only-with-nothing-to-receive.ts';
import { requestsAreRefusedForTheirReasons } from './requests-about-devices-are-refused-exactly-for-their-reasons.ts';
import { securebitsStayLocked } from './securebits-stay-locked-and-in-the-hands-of-who-has-cap-setpcap.ts';
import { semaphoresChangeAsAsked } from './semaphores-change-only-as-asked.ts';
import { twoReasonsToRefuseIds } from './set-id-calls-fail-only-for-their-two-reasons.ts';
import { deniedStaysDenied } from './setgroups-once-denied-stay-denied-for-all-below.ts';
import { setnsEntersWhatWasAskedFor } from './setns-enters-exactly-what-was-asked-for.ts';
import { setnsIsRefusedForItsReasons } from './setns-is-refused-exactly-for-its-reasons.ts';
import { setsChangeAsAsked } from './sets-of-capabilities-are-changed-as-asked.ts';
import { sharingIsAsAsked } from './sharing-begins-and-ends-as-asked.ts';
import { maskAndActionAreSet } from './sigaction-and-sigprocmask-change-what-they-say.ts';
import { sigtimedwaitTakesOne } from './sigtimedwait-takes-a-signal-that-waits.ts';
import { socketsDoWhatTheyMay } from './sockets-are-made-bound-and-connected-exactly-as-they-may.ts';
import { tasksMoveAsAsked } from './tasks-are-in-the-cgroups-where-they-were-born-or-moved.ts';
import { theDeadKeepNoNamespace } from './the-dead-keep-no-namespace-but-those-of-their-pid-and-credentials.ts';
import { exitSignalIsAsAsked } from './the-exit-signal-is-what-was-asked-for.ts';
import { statusShowsEveryTask } from './the-file-status-shows-every-task-to-everybody-by-the-readers-names.ts';
import { firstTaskIsInit } from './the-first-task-of-a-pid-namespace-is-1-and-its-init.ts';
import { firstUnprivilegedPort } from './the-first-unprivileged-port-is-that-of-the-network-namespace.ts';
import { linkToUnbornLeadsNowhere } from './the-link-to-an-unborn-namespace-leads-nowhere.ts';
import { initialMapsStay } from './the-maps-of-the-initial-user-namespace-stay-as-they-are.ts';
import { mountsFormATree } from './the-mounts-of-a-namespace-form-a-tree.ts';
import { threadsAreOneProcess } from './the-threads-of-a-process-are-in-one-user-and-one-pid-namespace.ts';
import { offsetsOpenForTheirOwner } from './timens-offsets-open-for-writing-for-whom-they-belong-to.ts';
import { stopAndContinueOvertake } from './to-stop-and-to-go-on-overtake-each-other.ts';
import { tracingIsRefused } from './tracing-is-refused-exactly-for-its-reasons.ts';
import { umountIsRefusedForItsReasons } from './umount2-is-refused-exactly-for-its-reasons.ts';
import { unshareMovesOnlyTheChildren } from './unshare-moves-only-the-children.ts';
import { userNamespacesNestOnlySoDeep } from './user-namespaces-nest-only-so-deep.ts';
import { wait4AnswersZeroWithWnohang } from './wait4-answers-0-only-with-wnohang-and-living-children.ts';
import { echildWithoutSuchAChild } from './wait4-fails-with-echild-exactly-without-such-a-child.ts';
import { wait4ReapsOneDeadChild } from './wait4-reaps-one-dead-child-and-tells-how-it-died.ts';
import { waitidTells } from './waitid-tells-what-has-happened-to-a-child.ts';
import { childrenInheritActions } from './what-a-task-says-about-signals-holds-for-its-children-too.ts';
import { askingIsAnswered } from './what-asks-for-credentials-is-told-them.ts';
import { lockedStaysLocked } from './what-came-locked-stays-locked.ts';
import { comesLocked } from './what-comes-to-another-owner-comes-locked.ts';
import { threadsAreNotTakenApart } from './what-has-threads-is-not-taken-apart.ts';
import { nestedContainersAreContainers } from './what-holds-of-the-whole-holds-of-every-container-at-any-depth.ts';
import { privateStaysInside } from './what-is-done-in-a-private-or-slave-subtree-stays-there.ts';
import { goneLeavesNothing } from './what-is-gone-leaves-nothing-behind.ts';
import { mountedComesToAll } from './what-is-mounted-comes-to-all-that-receive-and-to-nobody-else.ts';
import { mountedShowsWhatWasAsked } from './what-is-mounted-shows-what-was-asked-for.ts';
import { changesComeFromInside } from './what-is-seen-in-a-namespace-changes-only-from-inside.ts';
import { receivedOnceAndInOrder } from './what-is-sent-is-received-once-and-in-order.ts';
import { sharedKnowsItsUsers } from './what-is-shared-knows-by-how-many.ts';
import { whatIsToBeUndoneIsUndone } from './what-is-to-be-undone-is-undone.ts';
import { unblockedDoesWhatWasSaid } from './what-is-unblocked-does-what-was-said.ts';
import { unmountedGoesFromAll } from './what-is-unmounted-goes-from-all-that-receive-unless-something-holds-it.ts';
import { waitingIsBlocked } from './what-waits-for-a-running-task-is-blocked.ts';
import { ceasingToBeRoot } from './who-ceases-to-be-root-has-no-capabilities-left.ts';
import { whoClaimsHasThePower } from './who-claims-to-be-somebody-else-has-the-power.ts';
import { enteringChangesNothing } from './who-enters-a-namespace-is-there-and-changes-nothing.ts';
import { enteringGivesPowerInsideOnly } from './who-enters-a-user-namespace-has-all-power-there-and-none-outside.ts';
import { whoExecutesIsTheProcess } from './who-executes-a-program-is-its-process.ts';
import { programSharesOnlyItsRoot } from './who-executes-a-program-shares-its-root-and-nothing-else.ts';
import { noUserNamespaceFromAnotherRoot } from './who-has-another-root-makes-no-user-namespace.ts';
import { subreapersHaveAskedForIt } from './who-is-a-subreaper-has-asked-for-it.ts';
import { lossMayBeNoticedLate } from './who-loses-a-namespace-may-be-refused-another.ts';
import { makerIsRemembered } from './who-made-a-pair-is-remembered.ts';
import { whoMakesItHasItsQueues } from './who-makes-an-ipc-namespace-has-its-message-queues.ts';
import { statusIsToldByItsOpener } from './who-opened-a-status-is-told-it-by-its-names.ts';
import { rebootEndsTheNamespace } from './who-reboots-a-namespace-ends-it-and-nothing-else.ts';
import { whoSharesDoesNotEnter } from './who-shares-does-not-enter.ts';
import { sleepsByItsOwnClock } from './who-sleeps-until-a-time-wakes-by-its-own-clock.ts';
import { whoVforksWaits } from './who-vforks-waits-until-its-child-executes-or-dies.ts';
import { unwantedZombies } from './who-wants-no-zombies-has-none.ts';
import { makerGetsPidfd } from './with-clone-pidfd-the-maker-gets-a-handle-on-the-child.ts';

export type { LinuxProperty } from './claims.ts';

/** All claims; those about limits speak of the limits of a scope. */
export function propertiesFor(parameters: Parameters): readonly LinuxProperty[] {
  return [
    // Who sees whom, and by which number.
    visibleInItsOwnNamespaceAndAbove,
    statusShowsEveryTask,
    statusIsToldByItsOpener,
    sysctlsAreOfOpenerOrCaller,
    sysctlsAreWrittenByWhoMay,
    sysctlsGoWithTheirNamespaces,
    pidsAreUniqueAndStable,
    pidsAreBelowPidMax,
    chosenNumberIsTheNumber,
    pidSysctlsAreSetByWhoMay(parameters),
    numbersGoRound(parameters),
    eagainWhenFull(parameters),
    getpidMeansTheCaller,
    // Init, and the life of a PID namespace.
    firstTaskIsInit,
    liveNamespaceHasOneInit,
    namespaceDiesWithItsInit,
    dyingInitTakesEverybody,
    noZombieUnderADyingInit,
    deadNamespaceGetsNoMember,
    noSignalFromInsideHarmsInit,
    onlySigkillFromAboveKillsInit,
    initMakesNoSibling,
    nestOnlySoDeep(parameters),
    nestedContainersAreContainers,
    // Where children are born.
    newTaskIsChildOrSibling,
    bornWhereItsMakerAims,
    bornIntoTheTimeAimedAt,
    childrenAreBornAtHomeOrBelow,
    unshareMovesOnlyTheChildren,
    aimedElsewhereOnlyOnce,
    linkToUnbornLeadsNowhere,
    senselessFlagsAreRefused,
    sharedKnowsItsUsers,
    sharingIsAsAsked,
    programKeepsUnmarked,
    programSharesOnlyItsRoot,
    programIsOnItsOwn,
    whoVforksWaits,
    whoSharesDoesNotEnter,
    clone3StructureMakesSense,
    noChildWithoutPidfdOrCgroup(parameters),
    makerGetsPidfd,
    // Resource limits.
    limitsAreSetAsAsked,
    noDescriptorBeyondLimit,
    noProcessBeyondLimit,
    // Families.
    exitSignalIsAsAsked,
    deathIsToldByExitSignal,
    everyTaskHasALivingParent,
    parentOutsideIsNotSeen,
    orphansGoToSubreaperOrInit,
    subreapersHaveAskedForIt,
    // Deaths.
    diesOnceOfWhatKilledIt,
    rebootEndsTheNamespace,
    fatalSignalKills,
    ignoredDoesNotBeginToWait,
    ignoredSignalChangesNothing,
    killReachesOnlyTasksInSight,
    echildWithoutSuchAChild,
    wait4ReapsOneDeadChild,
    wait4AnswersZeroWithWnohang,
    theDeadKeepNoNamespace,
    // Process groups, sessions, and who may signal whom.
    numberInUseWhileNeeded,
    bornIntoGroupAndSession,
    groupsLieInSessions,
    movedByItselfOrItsParent,
    askedForGroupAndSession,
    signalsArePermitted,
    epermForNone,
    // What signals do, those that wait, and what becomes of children.
    waitingIsBlocked,
    blockedSignalsWait,
    signalsDoWhatWasSaid,
    stopAndContinueOvertake,
    childrenInheritActions,
    maskAndActionAreSet,
    sigtimedwaitTakesOne,
    unblockedDoesWhatWasSaid,
    unwantedZombies,
    stopsAreToldTwiceTranslated,
    orphanedGroupsGoOn,
    waitidTells,
    // Credentials.
    programsGiveWhatIsDue,
    memoryIsNoWayToReadAFile,
    rootNeedsSysChroot,
    fchdirGoesWhereTheDescriptorLeads,
    noUserNamespaceFromAnotherRoot,
    noIdFromNowhere,
    givenIdsAreSet,
    twoReasonsToRefuseIds,
    ceasingToBeRoot,
    groupsChangeWhereAllowed,
    effectiveIsPermitted,
    capabilitiesComeWithANamespace,
    setsChangeAsAsked,
    securebitsStayLocked,
    noNewPrivsIsIrrevocable,
    prctlKnowsItsArguments,
    askingIsAnswered,
    memoryOfSomebodyElse,
    // Names.
    namesAreIsolated,
    setNamesAreReadByAll,
    newUtsNamespaceIsACopy,
    sysctlNamesAreRoots,
    newTimeNamespaceIsACopy,
    offsetsAreSetAsWritten,
    offsetsOpenForTheirOwner,
    offsetsAreFrozen,
    clockIsAheadByTheOffset,
    cgroupNamespaceBeginsHere,
    cgroupPathLeadsThere,
    removedCgroupIsKept,
    mountOfTheHierarchyIsUp,
    sleepsByItsOwnClock,
    mountShowsItsQueues,
    cgroupsComeAndGo,
    tasksMoveAsAsked(parameters),
    cgroupsBecomeThreaded(parameters),
    namesHaveAtMost64Bytes,
    // Owners, and the lives of namespaces of all kinds.
    namespaceExistsWhileReferredTo,
    namespaceBelongsToItsMaker,
    ownersFormATree,
    exactlyWhatWasAskedForIsNew,
    changesComeFromInside,
    enteringChangesNothing,
    onlyPowerOverTheOwner,
    // User namespaces and credentials.
    userNamespacesNestOnlySoDeep(parameters),
    onlyWhoHasANameMakesUserNamespaces,
    enteringGivesPowerInsideOnly,
    creationGivesNoPower,
    unprivilegedStarterStaysSo(parameters),
    newTaskHasItsMakersCredentials,
    // Network namespaces: devices, sockets.
    deviceIsInOneNamespace,
    devicesChangeAsAsked,
    devicesAreToldAsTheyAre,
    requestsAreRefusedForTheirReasons,
    refusedRequestMayHaveMoved,
    socketStaysWhereItWasMade,
    noTwoSocketsAreBoundAlike,
    socketsDoWhatTheyMay,
    firstUnprivilegedPort,
    // Maps, setgroups, limits.
    mapSaysWhatWasWritten,
    mapsAreOneToOne,
    mapIsWrittenInOnePiece,
    nobodyMapsMoreThanItMay,
    initialMapsStay,
    filesOpenForTheirOwner,
    deniedStaysDenied,
    idMeansNothingElsewhere,
    everyNamespaceHasANumber,
    everyNamespaceIsCounted,
    noNamespaceBeyondALimit,
    lossMayBeNoticedLate,
    limitIsSetAsWritten,
    usedAsOpened,
    // Descriptors, handles, pidfds.
    fileExistsWhileMeant,
    descriptorsChangeAsAsked,
    badDescriptorsAreRefused,
    linkLeadsWhereItsTaskIs,
    handleMeansTheSameForEver,
    setnsEntersWhatWasAskedFor,
    setnsIsRefusedForItsReasons,
    enteringNeverGains,
    ioctlsTellWhatIsInSight,
    structPidOutlivesItsTask,
    pidfdReachesWhomItMeans,
    tracingIsRefused,
    letGoLeavesNothing,
    deadAreAsDumpableAsTheirMemory,
    // Mounts.
    mountedShowsWhatWasAsked,
    noMountNamespaceKeepsItself,
    mountNamespacesHaveTheirAge,
    // Sockets.
    endsKnowEachOther,
    receivedOnceAndInOrder,
    messageTellsWhoSentIt,
    recvmsgFailsForItsReasons,
    whoClaimsHasThePower,
    leftAloneIsToldOnce,
    makerIsRemembered,
    // Threads.
    processIsThereUntilTheLast,
    threadsAreOneProcess,
    exitEndsOneOrAll,
    childrenStayInTheProcess,
    signalForOneThread,
    threadsAreNotTakenApart,
    // IPC.
    ipcObjectsAreFoundAndMade,
    idsOfIpcObjectsGoRound(parameters),
    ipcCallsFailForTheirReasons,
    nothingChangesElsewhere,
    ipcNamespaceTakesEverything,
    ipcStatTellsWhatThereIs,
    ipcSetAndRmidDoWhatTheySay,
    messagesComeInOrder,
    semaphoresChangeAsAsked,
    whatIsToBeUndoneIsUndone,
    segmentIsAttachedAsOftenAsItSays,
    segmentIsWhereItWasAttached,
    limitsOfIpcAreOnesOwn(parameters),
    messageQueuesAreOpenedAsAsked,
    messagesComeByPriority,
    messageQueueLivesWhileNamedOrOpen,
    whoMakesItHasItsQueues,
    whoExecutesIsTheProcess,
    // Mounts.
    mountIsRefusedForItsReasons(parameters),
    umountIsRefusedForItsReasons,
    openTreeIsRefusedForItsReasons,
    moveMountIsRefusedForItsReasons,
    mountSetattrIsRefusedForItsReasons,
    pivotRootIsRefusedForItsReasons,
    mountedComesToAll,
    unmountedGoesFromAll,
    privateStaysInside,
    mountSharesAsTold,
    readOnlyAsTold,
    expiresIfNobodyCame,
    newMountNamespaceIsACopy,
    linkLeadsToTask,
    comesLocked,
    lockedStaysLocked,
    nobodyLooksBeneath,
    nobodyLeavesItsTree,
    sharedWithinOneOwner,
    mountsFormATree,
    mountinfoTells,
    flagsChangeAsAsked,
    pivotRootSwaps,
    // Everything.
    undefinedArgumentsAreRefused,
    refusedCallUsesUpNumbersOnly(parameters),
    goneLeavesNothing,
  ] satisfies readonly LinuxProperty[];
}

/** The names of all claims, whatever the limits. */
export const propertyNames: readonly string[] = propertiesFor({ depthMax: 0, pid_max: 0 }).map(
  ({ name }) => name,
);
